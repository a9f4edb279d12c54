// Holds the generated notes against the workbench's builder of metadata: what is measured must be what Obsidian would say of such a text.
import assert from 'node:assert/strict';
import { buildMetadata } from '../workbench/host/metadata/build-metadata';
import { generateVault } from './generate-vault';

const KEYS = ['links', 'tags', 'headings', 'listItems', 'frontmatter'] as const; // sections: only quotes, code and comments matter, and there are none

for (const { path, metadata, text } of generateVault({ notes: 300, people: 100, dailyNotes: 100, loops: 200 })) {
  const expected = buildMetadata(text);
  for (const key of KEYS) assert.deepEqual(metadata[key], expected[key], `${key} of ${path}`);
}
