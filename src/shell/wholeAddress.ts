/** The whole address of a path, at wherever the app is now: for a link that is copied or a code that is scanned. */
export function wholeAddress(path: string): string {
  return `${location.origin}${location.pathname}#${path}`;
}
