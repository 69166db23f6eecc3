import { argv } from 'node:process';

import { textTable } from '#cli/textTable.ts';
import { builtInInstrument } from '#usecases/instrument/builtInInstrument.ts';
import { costForTwo } from './costForTwo.ts';
import { costOfGaps } from './costOfGaps.ts';
import { costOfLate } from './costOfLate.ts';
import { whatLastAnswersCost, whatMadeUpAnswersTell } from './costOfItemMeans.ts';

/**
 * `npm run cost`: what simulated networks of the instrument that comes with the app show, with the rules as they were, as
 * they are, and as they could be. `npm run cost -- 100 7`: so many networks of each size and share of missing answers,
 * and another seed. docs/disclosure.md has the tables.
 */

const [networks = 420, seed = 1] = argv.slice(2).map(Number);
const loaded = await builtInInstrument();
if (!loaded.ok) throw new Error('the built-in instrument');
const instrument = loaded.value;

print('figures shown of those there are', costOfGaps(instrument, networks, seed));
print(
  'means of items as they are, hidden below 8, and in halves below 8: what is shown, and what somebody who knows all answers but one person’s knows of the last',
  whatLastAnswersCost(instrument, networks, seed),
);
print(
  'the same somebody, who made the other answers up, once or in several copies of the round',
  whatMadeUpAnswersTell(instrument, networks, seed),
);
print(
  'dimensions, and items, of which this is shown now, and if the rules reckoned with two who compare notes',
  costForTwo(instrument, networks, seed),
);
print(
  'means that a later edition shows after a first one of 8, and ways to make all newcomers but one up by which hiding tells about that one',
  costOfLate(instrument, networks, seed),
);

function print(what: string, lines: string[][]): void {
  console.log(`${networks} networks of each kind, seed ${seed}: ${what}\n\n${textTable(lines)}\n`);
}
