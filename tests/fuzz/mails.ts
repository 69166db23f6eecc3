import type { Chance } from '#tests/support/mangled.ts';

/** A mail that holds these texts; with a chance as a tree of parts, written in one of the ways that mail programs have. */
export function mailOf(texts: readonly string[], chance: Chance = () => 0): string {
  return ['From: a@example.org', 'Subject: Vragenlijst', 'MIME-Version: 1.0', part(texts, chance, 0)].join(
    '\r\n',
  );
}

/** One level of the tree: a text, or several parts between boundaries. */
function part(texts: readonly string[], chance: Chance, depth: number): string {
  if (depth < 4 && chance(3) > 0) {
    const boundary = ['grens', 'grens2', '----=_Part', 'a b', '\u00e9'][chance(5)] ?? 'grens';
    const kind = ['mixed', 'alternative', 'related', 'digest', 'signed'][chance(5)] ?? 'mixed';
    const parts = Array.from({ length: 1 + chance(3) }, () => part(texts, chance, depth + 1));
    const end = chance(4) === 0 ? '' : `--${boundary}--`;
    return [
      `Content-Type: multipart/${kind}; boundary="${boundary}"`,
      '',
      'Preamble',
      ...parts.map((one) => `--${boundary}\r\n${one}`),
      end,
    ].join('\r\n');
  }
  if (depth > 0 && depth < 4 && chance(4) === 0) {
    return `Content-Type: message/rfc822\r\n\r\n${mailOf(texts, chance)}`;
  }
  const text = texts[chance(texts.length)] ?? '';
  const html = chance(3) === 0;
  const words = html ? `<div>Hoi&nbsp;<br>${text.replaceAll('\n', '<br>')}</div>` : `Hoi\r\n\r\n${text}\r\n`;
  const type = `Content-Type: text/${html ? 'html' : 'plain'}; charset=${['utf-8', 'iso-8859-1', 'x-unknown'][chance(3)] ?? ''}`;
  switch (chance(3)) {
    case 1:
      return [
        type,
        'Content-Transfer-Encoding: base64',
        '',
        folded(Buffer.from(words).toString('base64')),
      ].join('\r\n');
    case 2:
      return [type, 'Content-Transfer-Encoding: quoted-printable', '', quotedPrintable(words)].join('\r\n');
    default:
      return [type, '', words].join('\r\n');
  }
}

function folded(text: string): string {
  return text.replace(/.{76}/gu, '$&\r\n');
}

function quotedPrintable(text: string): string {
  return text.replaceAll('=', '=3D').replace(/[^\n]{70}/gu, '$&=\r\n');
}
