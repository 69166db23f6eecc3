import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { judgementsIn } from '#tests/support/judgementWords.ts';
import { codeIn, linksIn } from './markdown.ts';

const readme = readFileSync('README.md', 'utf8');

test('the README opens with what the product is and one picture, and then has two commands', () => {
  const [opening = '', rest = ''] = readme.split('```sh\n');
  const prose = opening
    .replace(/^# .*$/m, '')
    .replace(/!\[.*$/m, '')
    .trim();
  expect(prose.split(/(?<=\.)\s/)).toHaveLength(3);
  expect(linksIn(opening)).toEqual([expect.stringMatching(/^docs\/screenshots\/.+\.png$/)]);
  expect(rest.split('```')[0]?.trim().split('\n')).toEqual([
    expect.stringMatching(/^npm start +# \w/),
    expect.stringMatching(/^npm test +# \w/),
  ]);
  expect(codeIn(readme).filter((code) => code.startsWith('npm'))).toHaveLength(2);
});

test('the README asks for the Node that the project asks for', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };
  expect(readme).toContain(`Node ${engines.node.replace('>=', '≥ ')}`);
});

test('the README stays short', () => {
  expect(readme.split('\n').length).toBeLessThan(120);
});

test('what facilitators and members are told passes no judgement', () => {
  const aYear = readFileSync('docs/a-year.md', 'utf8').replaceAll(/strongly (dis)?agree/g, '');
  expect(judgementsIn(aYear)).toEqual([]);
  expect(judgementsIn(readme)).toEqual([]);
});
