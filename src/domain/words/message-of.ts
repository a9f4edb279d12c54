/** What the system said of something that broke. @example messageOf(new Error('disk full')) // 'disk full' */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
