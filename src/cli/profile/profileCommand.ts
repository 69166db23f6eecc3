import type { Command } from '#cli/Command.ts';
import { isGiven } from '#cli/Given.ts';
import { jsonText } from '#cli/jsonText.ts';
import { loadRows } from '#cli/loadRows.ts';
import { INSTRUMENT, JSON_OUTPUT, MISSING, ROWS } from '#cli/options.ts';
import { refuse } from '#cli/refuse.ts';
import { profiledRounds } from './profiledRounds.ts';
import { profileJson } from './profileJson.ts';
import { profileText } from './profileText.ts';

export const profileCommand: Command = {
  name: 'profile',
  about: 'Shows of every network in every year what its edition would show, under the limits.',
  options: [INSTRUMENT, ROWS, MISSING, JSON_OUTPUT],
  operands: null,
  run: (given, world) => {
    const loaded = loadRows(given, world);
    if (!loaded.ok) return Promise.resolve(refuse(world, loaded.error));
    const { instrument, rows } = loaded.value;
    const rounds = profiledRounds(instrument, rows);
    world.out(isGiven(given, 'json') ? jsonText(profileJson(rounds)) : profileText(instrument, rounds));
    return Promise.resolve(0);
  },
};
