import type { Services } from '#usecases/Services.ts';
import { loadBuiltInInstrument } from './loadBuiltInInstrument.ts';
import type { ReferencedInstrument } from './ReferencedInstrument.ts';

export interface UsableInstruments {
  /** The one that comes with the app first, the others by id and version. */
  readonly instruments: readonly ReferencedInstrument[];
  /** How many are stored that cannot be read. */
  readonly damaged: number;
  readonly builtInRead: boolean;
}

/** Every instrument that a new round on this device can use, each once. */
export async function readUsableInstruments({
  storage,
  digest,
}: Pick<Services, 'storage' | 'digest'>): Promise<UsableInstruments> {
  // First, so that a live query sees what is read.
  const stored = await storage.instruments.all();
  const builtIn = await loadBuiltInInstrument(digest).catch(() => null);
  const kept = stored.records
    .filter(({ hash }) => hash !== builtIn?.reference.hash)
    .map(({ hash, instrument }): ReferencedInstrument => {
      const { id, version } = instrument;
      return { instrument, reference: { id, version, hash } };
    })
    .sort(byIdAndVersion);
  return {
    instruments: builtIn === null ? kept : [builtIn, ...kept],
    damaged: stored.damaged,
    builtInRead: builtIn !== null,
  };
}

function byIdAndVersion(
  { reference: one }: ReferencedInstrument,
  { reference: other }: ReferencedInstrument,
) {
  return (
    one.id.localeCompare(other.id, 'en') ||
    one.version.localeCompare(other.version, 'en', { numeric: true }) ||
    one.hash.localeCompare(other.hash, 'en')
  );
}
