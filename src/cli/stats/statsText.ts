import { counted } from '#cli/counted.ts';
import { textTable } from '#cli/textTable.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { DimensionReliability } from '#research/reliability/DimensionReliability.ts';
import type { Reliability } from '#research/reliability/reliability.ts';

/** A table over all networks together, for people to read; everything else is in the JSON. */
export function statsText(instrument: Instrument, { n, networks, dimensions }: Reliability): string {
  const language = instrumentLanguage(instrument, 'en');
  const names = new Map(instrument.dimensions.map(({ id, name }) => [id, localised(name, language)]));
  const rows = dimensions.map((one) => [names.get(one.id) ?? one.id, ...cells(one)]);
  const reasons = dimensions.flatMap((one) =>
    undefinedIn(one).map((figures) => `${names.get(one.id) ?? one.id}: ${figures}\n`),
  );
  return [
    `${counted(n, 'row')} of ${counted(networks, 'network')}\n\n`,
    textTable([HEADER, ...rows]),
    ...(reasons.length === 0 ? [] : ['\nUndefined (–):\n', ...reasons]),
  ].join('');
}

const HEADER = [
  'dimension',
  'items',
  'n',
  'alpha',
  '95 %',
  'omega',
  'ICC(1)',
  'ICC(1) k0',
  'ICC(2)',
  'rwg(J)',
];

function cells(dimension: DimensionReliability): readonly string[] {
  const { items, n, alpha, omega, icc1, icc2, rwgj_distribution: agreement } = dimension;
  return [
    String(items),
    String(n),
    figure(alpha.value),
    alpha.low === null ? UNDEFINED : `${figure(alpha.low)} to ${figure(alpha.high)}`,
    figure(omega.value),
    figure(icc1.value),
    figure(icc1.value_k0),
    figure(icc2),
    figure(agreement.median),
  ];
}

function undefinedIn({ alpha, omega, icc1, icc2_why, rwgj_distribution }: DimensionReliability) {
  const reasons = [
    ['alpha', alpha.why],
    ['omega', omega.why],
    ['ICC(1)', icc1.why],
    ['ICC(2)', icc2_why],
    ['rwg(J)', rwgj_distribution.why],
  ] as const;
  return reasons.flatMap(([name, why]) =>
    why === undefined ? [] : [`${name}: ${why.replaceAll('-', ' ')}`],
  );
}

const UNDEFINED = '–';

function figure(value: number | null): string {
  return value === null ? UNDEFINED : value.toFixed(3);
}
