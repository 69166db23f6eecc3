import { expect, test } from 'vitest';

import { emailText } from '#usecases/collecting/emailText.ts';

const HEADERS = 'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\nX-After: 1\r\n\r\n';

test('an e-mail without base64 stays as it is', () => {
  const message = 'Subject: dGVzdA==\r\n\r\nVHdlZQ==\r\nregel drie\r\n';
  expect(emailText(message)).toBe(message);
});

test('every part in base64 is written out, the words around it stay', () => {
  const part = (text: string) =>
    `--grens\r\n${HEADERS}${btoa(text).replaceAll(/.{20}/g, '$&\r\n')}\r\n--grens\r\n`;
  const first = 'een regel die over meer dan een regel base64 gaat';
  const message = emailText(`Subject: x\r\n\r\n${part(first)}tussen\r\n${part('twee')}`);
  expect(message).toContain(`\n${first}\n`);
  expect(message).toContain('tussen');
  expect(message).toContain('\ntwee\n');
});

test('a part that only says it is base64 stays as it is', () => {
  const message = `${HEADERS}A\r\n--grens--`;
  expect(emailText(message)).toBe(message);
});

test('a large part is no trouble', () => {
  const body = `${'QUJD'.repeat(19)}\r\n`.repeat(100_000);
  expect(emailText(`${HEADERS}${body}`)).toHaveLength(HEADERS.length + 57 * 100_000 + 1);
});
