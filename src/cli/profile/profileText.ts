import type { DimensionProfile, Spread } from '#aggregation/Edition.ts';
import type { Figure, Hidden } from '#aggregation/Figure.ts';
import { textTable } from '#cli/textTable.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { ProfiledRound } from './profiledRounds.ts';

/** A table a round, for people to read. */
export function profileText(instrument: Instrument, rounds: readonly ProfiledRound[]): string {
  const language = instrumentLanguage(instrument, 'en');
  const names = new Map(instrument.dimensions.map(({ id, name }) => [id, localised(name, language)]));
  return rounds
    .map(({ network, schoolYear, responses, dimensions }) => {
      const rows = dimensions.map((one) => [names.get(one.dimension) ?? one.dimension, ...cells(one)]);
      return `${network}, ${schoolYear} (n = ${responses})\n${textTable([HEADER, ...rows])}`;
    })
    .join('\n');
}

const HEADER = ['dimension', 'n', 'mean', 'middle half'];

function cells({ n, mean, spread }: DimensionProfile): readonly string[] {
  return [String(n), meanText(mean), mean.kind === 'hidden' ? '' : spreadText(spread)];
}

function meanText(mean: Figure | Hidden): string {
  return mean.kind === 'hidden' ? hiddenText(mean) : figureText(mean);
}

function spreadText(spread: Spread | Hidden): string {
  return spread.kind === 'hidden'
    ? hiddenText(spread)
    : `${figureText(spread.lower)} to ${figureText(spread.upper)}`;
}

function figureText(figure: Figure): string {
  if (figure.kind === 'value') return figure.value.toFixed(1);
  return `${figure.bound.toFixed(1)} or ${figure.kind === 'at-least' ? 'more' : 'less'}`;
}

function hiddenText({ reason }: Hidden): string {
  return reason === 'privacy' ? 'hidden for privacy' : 'too few answers';
}
