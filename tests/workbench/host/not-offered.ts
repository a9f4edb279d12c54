/** The error of something that the real app has and the workbench does not: a loud end, never a quiet `undefined`. */
export function notOffered(name: string): Error {
  return new Error(`The workbench does not offer ${name}.`);
}
