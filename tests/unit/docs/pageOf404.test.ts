import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';

import { expect, test } from 'vitest';

const page = readFileSync('public/404.html', 'utf8');
const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page) ?? [];

test('the page for an address that is not there lets its own script run, and no other', () => {
  const hash = createHash('sha256').update(script).digest('base64');
  expect(page).toContain(`script-src 'sha256-${hash}'`);
  expect(page.match(/<script/g)).toHaveLength(1);
});

test.each([
  ['/%23/collect/knjfga', '/#/collect/knjfga'],
  ['/srt/%23/invitation/knjesa', '/srt/#/invitation/knjesa'],
  ['/srt/index.html%23/invitation/knjesa', '/srt/#/invitation/knjesa'],
  ['/srt/%2523%2Finvitation%2Fknjesa', '/srt/#/%2Finvitation%2Fknjesa'],
  ['//elsewhere.example/%23/x', '//elsewhere.example/#/x'],
  ['/nothing/here', null],
])('it sends %s on, on its own site', (pathname, path) => {
  const sentTo: string[] = [];
  const replace = (address: string) => sentTo.push(address);
  const location = { pathname, origin: 'https://srt.example', search: '', hash: '', replace };
  // eslint-free: the script of the page, run as a browser runs it.
  runInNewContext(script, { location });
  expect(sentTo).toEqual(path === null ? [] : [`https://srt.example${path}`]);
});
