import { argv } from 'node:process';

import { attackByOne } from './attackByOne.ts';
import { attackByTwo } from './attackByTwo.ts';

/**
 * `npm run attack`: what one reader is certain of, in every network of all small shapes, then in samples of larger ones
 * for ten minutes. `npm run attack -- 60 7`: for an hour, and with another seed.
 * `npm run attack -- two 2500 1`: what two members who compare notes are certain of, in so many simulated networks of
 * each kind. They do find something in a round that is safe against one: docs/disclosure.md says how often.
 */

const [, , first, ...rest] = argv;
if (first === 'two') {
  const [networks = 2500, seed = 1] = rest.map(Number);
  await attackByTwo(networks, seed);
} else {
  const [minutes = 10, seed = 1] = argv.slice(2).map(Number);
  process.exitCode = attackByOne(minutes, seed) > 0 ? 1 : 0;
}
