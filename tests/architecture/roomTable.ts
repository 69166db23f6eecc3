import { readFileSync } from 'node:fs';

/** The rooms of src/README.md, each with the rooms it may import. */
export function roomTable(): ReadonlyMap<string, readonly string[]> {
  const rows = readFileSync('src/README.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.map(([, room = '', , others = '']) => [room, others === '–' ? [] : others.split(', ')]),
  );
}
