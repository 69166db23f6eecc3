import { expect, it } from 'vitest';

import { profile } from '#aggregation/profile.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { answering, oneDimension } from './oneDimension.ts';

it('shows no item where those who left one open are bound to what is shown', () => {
  expect(itemsOf('15 51 51 51 -3')).toEqual(['-', '-']);
  expect(itemsOf('5541 1115 1115 1115 344-')).toEqual(['-', '-', '-', '-']);
});

it('shows the items that everybody answered, where those without gaps leave enough room', () => {
  expect(itemsOf('2342 3234 4423 3322 2343 344-')).toEqual(['2.8', '3.2', '3.2', '-']);
});

it('shows no item where those without gaps are near an end in what others left open', () => {
  expect(itemsOf('2341 3231 4421 3321 2341 344-')).toEqual(['-', '-', '-', '-']);
});

it('shows no item where one that everybody answered is near an end', () => {
  expect(itemsOf('235 325 235 324 335')).toEqual(['-', '-', '-']);
  expect(itemsOf('233 323 233 322 333')).toEqual(['2.6', '2.6', '2.8']);
});

it('shows no item beside one open item where none that is shown has room for a trade, from 8 members on', () => {
  const members = '21 31 41 31 21 -5 -5';
  expect(itemsOf(members)).toEqual(['-', '2.1']);
  expect(itemsOf(`${members} -5`)).toEqual(['-', '-']);
  expect(itemsOf(`${members} -5 34 35`)).toEqual(['-', '2.9']);
});

it('hides the counts of the item that an open one can be traded for, until there are four more members for each gap', () => {
  const varied = ['234', '342', '423', '324', '243', '432', '344', '422', '233'];
  expect(countsShown([...varied, '34-'])).toEqual([false, true, false]);
  expect(countsShown([...varied, '342', '243', '324', '34-'])).toEqual([false, true, false]);
  expect(countsShown([...varied, '342', '243', '324', '432', '34-'])).toEqual([true, true, false]);
});

function itemsOf(rows: string): readonly string[] {
  return shown(rows.split(' ')).map(({ mean }) => (mean.kind === 'value' ? mean.value.toFixed(1) : '-'));
}

function countsShown(rows: readonly string[]): readonly boolean[] {
  return shown(rows).map(({ counts }) => counts.kind === 'counts');
}

/** A digit an answer, on a scale of 5 points; `-` for what is left open. */
function shown(rows: readonly string[]) {
  const responses = rows.map((row) =>
    answering(...[...row].map((answer) => (answer === '-' ? null : Number(answer)))),
  );
  return profile(oneDimension(rows[0]?.length ?? 0, 1, 5), responses, LIMIT_FLOORS).items ?? [];
}
