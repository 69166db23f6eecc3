/** Long enough for the browser to have started reading, even from a slow disk. */
const REVOKE_AFTER_MS = 60_000;

/** Hands the user a file to keep. `fileName` with its extension; make its free part with `safeFileName`. */
export function downloadBlob(fileName: string, contents: Blob): void {
  const url = URL.createObjectURL(contents);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, REVOKE_AFTER_MS);
}
