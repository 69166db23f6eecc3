import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { HeldPackage } from '#usecases/research/OfficePool.ts';

interface AttendedTo {
  /** In the instrument's order. */
  readonly names: readonly string[];
  /** Of the names. */
  readonly language: string;
}

/** The dimensions that the facilitators chose to attend to, or `null` where they did not share that. */
export function attendedTo(
  { instrument, attention }: Pick<HeldPackage, 'instrument' | 'attention'>,
  wanted: string,
): AttendedTo | null {
  if (attention === null) return null;
  const language = instrumentLanguage(instrument, wanted);
  const chosen = instrument.dimensions.filter(({ id }) => attention.includes(id));
  return { names: chosen.map(({ name }) => localised(name, language)), language };
}
