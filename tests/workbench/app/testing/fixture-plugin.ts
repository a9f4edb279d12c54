/** A small plugin in the shape of a bundle, for the workbench's own tests: `body` stands in the class, `before` above it. */
export function pluginCode(body: string, before = ''): string {
  return `const obsidian = require('obsidian');\n${before}\nmodule.exports = class extends obsidian.Plugin {\n${body}\n};`;
}
