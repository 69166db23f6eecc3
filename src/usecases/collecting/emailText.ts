/**
 * A saved e-mail (RFC 5322, MIME) with the parts that travel as base64 written out, attachments included, so that
 * what is in them can be found. All other text stays as it is; a part that is no base64 after all does too.
 */
export function emailText(message: string): string {
  let text = '';
  let copied = 0;
  for (const headers of message.matchAll(BASE64_HEADERS)) {
    const start = headers.index + headers[0].length;
    const end = endOfBase64(message, start);
    const part = decoded(message.slice(start, end));
    if (start < copied || part === null) continue;
    text += `${message.slice(copied, start)}${part}\n`;
    copied = end;
  }
  return text + message.slice(copied);
}

/** From the header that announces base64 to the empty line after the last header of its part. */
const BASE64_HEADERS = /^content-transfer-encoding:[ \t]*base64[ \t]*\r?\n(?:[^\r\n]+\r?\n)*\r?\n/gim;

/** The line of dashes between two parts is the first that is no base64. */
function endOfBase64(message: string, start: number): number {
  const other = /[^A-Za-z0-9+/=\r\n]/g;
  other.lastIndex = start;
  return other.exec(message)?.index ?? message.length;
}

function decoded(base64: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}
