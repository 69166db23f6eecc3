/** How a part travels; each is written by some mail program. */
export type TransferEncoding = '7bit' | 'quoted-printable' | 'base64';

export interface MailPart {
  readonly type: string;
  readonly text: string | Uint8Array;
  readonly encoding?: TransferEncoding;
  readonly headers?: readonly string[];
}

/** A part of an e-mail, or, with headers that say from whom it is, an e-mail of one part. */
export function partOf({ type, text, encoding = '7bit', headers = [] }: MailPart): string {
  const body = ENCODE[encoding](Buffer.from(text));
  return [`Content-Type: ${type}`, `Content-Transfer-Encoding: ${encoding}`, ...headers, '', body].join(
    '\r\n',
  );
}

/** A part that a mail program shows as a file. */
export function attachment(type: string, contents: string | Uint8Array, name = 'x'): string {
  const headers = [`Content-Disposition: attachment; filename="${name}"`];
  return partOf({ type, text: contents, encoding: 'base64', headers });
}

/** Parts in a box of this kind, such as `alternative`. */
export function multipartOf(kind: string, parts: readonly string[], boundary = `grens-${kind}`): string {
  const boxed = parts.map((part) => `--${boundary}\r\n${part}\r\n`);
  return `Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n${boxed.join('')}--${boundary}--\r\n`;
}

/** As it is saved from a mail program. */
export function mailOf(contents: string, subject = 'Mijn antwoorden'): string {
  const headers = ['From: Els <els@example.org>', `Subject: ${subject}`, 'MIME-Version: 1.0'];
  return `${headers.join('\r\n')}\r\n${contents}`;
}

const ENCODE: Readonly<Record<TransferEncoding, (bytes: Buffer) => string>> = {
  '7bit': (bytes) => bytes.toString().replaceAll('\n', '\r\n'),
  'quoted-printable': (bytes) =>
    bytes
      .toString()
      .replaceAll('=', '=3D')
      .split('\n')
      .map((line) => line.replaceAll(/.{60}/g, '$&=\r\n'))
      .join('\r\n'),
  base64: (bytes) => bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n'),
};
