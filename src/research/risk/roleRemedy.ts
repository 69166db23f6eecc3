import type { Instrument } from '../../instrument/Instrument.ts';
import { generalRoles } from '../package/generaliseRoles.ts';
import { smallestClass } from '../smallestClass.ts';
import type { AnswerCounts } from './AnswerCounts.ts';
import { countsOfAll } from './NetworkClasses.ts';
import type { NetworkClasses } from './NetworkClasses.ts';
import { tellsTooMuch } from './tellsTooMuch.ts';

/**
 * The least that makes a network of a year safe by itself: `none` where it is, else coarser roles, else no roles;
 * `not-alone` where its rows tell too much even so.
 */
type RoleRemedy = 'none' | 'generalise-role' | 'drop-role' | 'not-alone';

export function roleRemedy(instrument: Instrument, network: NetworkClasses): RoleRemedy {
  if (network.classes.every(({ counts }) => !tellsTooMuch(counts))) return 'none';
  // Where every part is safe, so is the whole: no split helps where the whole is not.
  if (tellsTooMuch(countsOfAll(network))) return 'not-alone';
  const isEnough = withGeneralRoles(instrument, network).every((counts) => !tellsTooMuch(counts));
  return isEnough ? 'generalise-role' : 'drop-role';
}

function withGeneralRoles(instrument: Instrument, { classes }: NetworkClasses): readonly AnswerCounts[] {
  const sizes = new Map(classes.map(({ role, counts }) => [role, counts.rows]));
  const becomes = generalRoles(instrument, sizes, smallestClass);
  const general = new Map<string | null, AnswerCounts>();
  for (const { role, counts } of classes) {
    const into = becomes.get(role) ?? null;
    general.set(into, general.get(into)?.plus(counts) ?? counts);
  }
  return [...general.values()];
}
