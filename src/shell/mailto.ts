/** The address that starts an e-mail, to nobody in particular: who its reader is, the app does not know. */
export function mailto(subject: string, body: string): string {
  // RFC 6068: line breaks travel as CR LF.
  const lines = body.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
