import type { Command } from '#cli/Command.ts';
import { isGiven } from '#cli/Given.ts';
import { jsonText } from '#cli/jsonText.ts';
import { loadRows } from '#cli/loadRows.ts';
import { INSTRUMENT, JSON_OUTPUT, MISSING, ROWS } from '#cli/options.ts';
import { refuse } from '#cli/refuse.ts';
import { reliability } from '#research/reliability/reliability.ts';
import { statsText } from './statsText.ts';

export const statsCommand: Command = {
  name: 'stats',
  about: 'Gives the figures of reliability and agreement over all rows, by dimension.',
  options: [INSTRUMENT, ROWS, MISSING, JSON_OUTPUT],
  operands: null,
  run: (given, world) => {
    const loaded = loadRows(given, world);
    if (!loaded.ok) return Promise.resolve(refuse(world, loaded.error));
    const { instrument, rows } = loaded.value;
    const figures = reliability(instrument, rows);
    world.out(isGiven(given, 'json') ? jsonText(figures) : statsText(instrument, figures));
    return Promise.resolve(0);
  },
};
