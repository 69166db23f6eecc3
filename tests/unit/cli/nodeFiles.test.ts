import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { nodeFiles } from '#cli/nodeFiles.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

it.each([
  ['UTF-16, as PowerShell writes it', Buffer.from('\ufeffzin één\r\n', 'utf16le')],
  ['UTF-8 with a byte order mark', Buffer.from('\ufeffzin één\r\n')],
  ['UTF-8', Buffer.from('zin één\r\n')],
])('a text file is read in %s', (_, bytes) => {
  const path = join(temporaryFolder(), 'passphrase.txt');
  writeFileSync(path, bytes);
  expect(nodeFiles.readText(path)).toEqual({ ok: true, value: 'zin één\r\n' });
});
