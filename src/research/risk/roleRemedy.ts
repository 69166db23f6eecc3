import type { Instrument } from '#instrument/Instrument.ts';
import { generalRoles } from '#research/package/generaliseRoles.ts';
import { smallestClass } from '#research/smallestClass.ts';
import { ClassCounts } from './ClassCounts.ts';
import { countsOfAll, type NetworkClasses } from './NetworkClasses.ts';
import { groupBy } from './networkRows.ts';
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

function withGeneralRoles(instrument: Instrument, { classes }: NetworkClasses): readonly ClassCounts[] {
  const sizes = new Map(classes.map(({ role, counts }) => [role, counts.rows]));
  const becomes = generalRoles(instrument, sizes, smallestClass);
  const general = groupBy(classes, ({ role }) => becomes.get(role) ?? null);
  return [...general.values()].map((together) => ClassCounts.sum(together.map(({ counts }) => counts)));
}
