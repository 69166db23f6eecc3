import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

import { LIMIT_FLOORS } from '#round/Limits.ts';
import type { FieldPolicy } from '#stored/fieldPolicies.ts';
import { storedTables } from '#stored/storedTables.ts';
import { namesIn, tableIn } from './markdown.ts';

const page = readFileSync('docs/privacy.md', 'utf8');

test('docs/privacy.md tells of every stored field where it may go, as the program has it', () => {
  const written = tableIn(page, 'stored').map(([table, ...places]) => [
    namesIn(table)[0],
    places.map(namesIn),
  ]);
  const inTheProgram = Object.entries<{ readonly fields: Readonly<Record<string, FieldPolicy>> }>(
    storedTables,
  ).map(([table, { fields: policies }]) => {
    const fields = (place: Place) =>
      Object.keys(policies).filter((field) => placeOf(policies[field]) === place);
    return [table, PLACES.map(fields)];
  });
  expect(written).toEqual(inTheProgram);
});

test('docs/privacy.md names the limits that hold', () => {
  const from = new Map(tableIn(page, 'figure').map(([figure = '', limit = '']) => [figure, limit]));
  expect(from.get('mean of a dimension')).toMatch(new RegExp(`^${LIMIT_FLOORS.mean} members`));
  expect(from.get('spread of a dimension (the middle half)')).toMatch(
    new RegExp(`^${LIMIT_FLOORS.spread} such`),
  );
});

/** The columns of the table, in order. */
const PLACES = ['stays', 'handover', 'under-passphrase', 'research'] as const;
type Place = (typeof PLACES)[number];

function placeOf(policy: FieldPolicy | undefined): Place {
  if (policy?.research) return 'research';
  if (policy?.handover === 'under-passphrase') return 'under-passphrase';
  return policy?.handover ? 'handover' : 'stays';
}
