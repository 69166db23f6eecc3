import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** Stands in for a file whose types can be asked. */
const filePath = 'src/ui/Card.tsx';
const HEAD = `import type { ReactElement, ReactNode } from 'react';
interface Things {
  readonly text: string;
  readonly count: number;
  readonly some: boolean;
  readonly names: readonly string[];
  readonly child: ReactNode;
  readonly element: ReactElement | false;
}
declare function Part(things: { readonly children?: ReactNode }): ReactElement | null;
`;

const REFUSED = {
  siblings: [
    '<span>{some && text}{!some && text}</span>',
    '<p>{text} <b /></p>',
    '<p><b />{count}</p>',
    '<p>{text}: {names.length}</p>',
    '<Part>{text} {some && <b />}</Part>',
    '<div>{element}{child}</div>',
    '<text>{count}<tspan /></text>',
    '<p>{some ? text : null}<b /></p>',
    '<p><b />{names}</p>',
  ],
  comesAndGoes: ['<p>Text {some && <b />}</p>', '<p>Text <Part /></p>', '<p>{element}{" "}<b /></p>'],
  list: ['<p>{names}</p>', '<p>{names.map((name) => name)}</p>'],
  fragment: ['<><b />{text}</>', '<>{text}</>', '<>Text<b /></>', '<Fragment>{text}</Fragment>'],
  bare: ['text', 'some ? text : <b />', 'child'],
};

const ALLOWED = [
  '<p>{text}</p>',
  '<p>{`${text} (${count})`}</p>',
  '<p>{some && text}</p>',
  '<p>{some ? text : <b />}</p>',
  '<p>{text || null}</p>',
  '<div>{child}</div>',
  '<p><b>{text}</b> <i>{count}</i></p>',
  '<p>Text <b />.</p>',
  '<p><span>{text}</span>{some && <b />}</p>',
  '<ul>{names.map((name) => <li key={name}>{name}</li>)}<li /></ul>',
  '<div>{element}<Part>{text}</Part></div>',
  '<>{element}<p>{text}</p></>',
  // React makes nothing of an empty text.
  "<p><b />{some ? <b /> : ''}</p>",
];

const eslint = new ESLint({
  overrideConfig: { rules: { 'srt/alone-in-its-element': 'error' } },
  ruleFilter: ({ ruleId }) => ruleId === 'srt/alone-in-its-element',
});

for (const [messageId, planted] of Object.entries(REFUSED)) {
  test(`a text that has no element of its own is caught: ${messageId}`, async () => {
    for (const code of planted) expect(await faults(code), code).toContain(messageId);
  });
}

test('a text that is alone in its element passes', async () => {
  for (const code of ALLOWED) expect(await faults(code), code).toEqual([]);
});

async function faults(code: string): Promise<(string | undefined)[]> {
  const component = `export function Planted({ text, count, some, names, child, element }: Things) {\n  return ${code};\n}\n`;
  const [result] = await eslint.lintText(HEAD + component, { filePath });
  return (result?.messages ?? []).map(({ messageId, message }) => messageId ?? message);
}
