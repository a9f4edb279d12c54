import json from '@eslint/json';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What does not ship is not held to the platform's law: tests, the workbench that stands in for the platform, scripts. */
const NOT_SHIPPED = ['tests/**', '**/*.test.ts', '**/*.test-support.ts', '*.mjs', '*.config.ts'];
const platformRules = Object.fromEntries(Object.keys(obsidianmd.rules).map((rule) => [`obsidianmd/${rule}`, 'off']));

/** Rules for JavaScript that the recommended set asks of every file, JSON among them. */
const coreRules = Object.fromEntries(
  obsidianmd.configs.recommended.filter((block) => !block.files).flatMap((block) => Object.keys(block.rules ?? {})).map((rule) => [rule, 'off']),
);

export default defineConfig([
  globalIgnores(['main.js', '.workbench/', 'coverage/', 'sample-vault/', 'docs/']),
  ...obsidianmd.configs.recommended,
  { files: ['package.json'], rules: coreRules },
  { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.config.ts'] } } } },
  { files: ['**/*.{mjs,d.mts}'], ...tseslint.configs.disableTypeChecked },
  {
    files: ['src/**/*.ts', 'tests/**/*.ts'],
    rules: {
      'max-depth': ['error', 3],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-undef': 'off', // the compiler knows better
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: NOT_SHIPPED,
    languageOptions: { globals: globals.node },
    rules: {
      ...platformRules,
      'max-lines-per-function': 'off', // a describe is a chapter, not a function
      'no-restricted-globals': 'off',
      'import/no-extraneous-dependencies': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      'no-console': 'off',
    },
  },
  {
    files: ['manifest.json'],
    language: 'json/json',
    plugins: { json, obsidianmd },
    rules: { ...coreRules, 'obsidianmd/validate-manifest': 'error' },
  },
]);
