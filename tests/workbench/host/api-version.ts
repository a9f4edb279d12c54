/** The version of the app whose interface the workbench stands in for. */
export const apiVersion = '1.13.1';

/** Whether the app is at least of this version: `requireApiVersion('1.13.0')` is `true`, `'1.14.0'` is not. */
export function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const present = apiVersion.split('.').map(Number);
  for (const [index, part] of wanted.entries()) {
    const own = present[index] ?? 0;
    if (own !== part) return own > part;
  }
  return true;
}
