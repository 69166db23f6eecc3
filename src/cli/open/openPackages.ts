import { fileFailureSentence } from '#cli/fileFailureSentence.ts';
import type { World } from '#cli/World.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { arrivalAt } from '#research/package/arrivalAt.ts';
import type { OfficeKey } from '#research/package/OfficeKey.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import { openResearchPackage } from '#research/package/researchPackageFile.ts';
import { poolWith, type ResearchPool } from '#research/package/ResearchPool.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { openRefusalSentence } from './openRefusalSentence.ts';

interface PackagesToOpen {
  readonly paths: readonly string[];
  readonly key: OfficeKey;
  /** Where a round comes in two editions: whether the newer one is taken, or both are refused. */
  readonly takesNewest: boolean;
}

interface OpenedPackages {
  /** At least one; of each round one, all of the one instrument. */
  readonly packages: readonly ResearchPackage[];
  readonly instrument: Instrument;
  /** What was passed over. */
  readonly notices: readonly string[];
}

interface PackagesRefused {
  readonly sentences: readonly string[];
  /** Whether one of them has rows of too few people. */
  readonly tellTooMuch: boolean;
}

/** All of them or none. */
export async function openPackages(
  { paths, key, takesNewest }: PackagesToOpen,
  world: Pick<World, 'files' | 'suite' | 'digest'>,
): Promise<Result<OpenedPackages, PackagesRefused>> {
  const sentences: string[] = [];
  const notices: string[] = [];
  let tellTooMuch = false;
  let pool: ResearchPool = new Map();

  for (const path of paths) {
    const text = world.files.readText(path);
    if (!text.ok) {
      sentences.push(fileFailureSentence(path, text.error));
      continue;
    }
    const { suite, digest } = world;
    const opened = await openResearchPackage({ text: text.value, keys: [key], suite, digest });
    if (!opened.ok) {
      sentences.push(`${path}: ${openRefusalSentence(opened.error)}`);
      tellTooMuch ||= opened.error === 'too-few-rows';
      continue;
    }
    const first = firstOf(pool);
    if (first !== undefined && first.instrumentReference.hash !== opened.value.instrumentReference.hash) {
      sentences.push(`${path}: This package is of another instrument than those before it.`);
      continue;
    }
    const arrival = arrivalAt(pool, opened.value);
    if (
      arrival === 'conflicting' ||
      ((arrival === 'newer' || arrival === 'older-than-held') && !takesNewest)
    ) {
      sentences.push(`${path}: ${TWICE[arrival]}`);
      continue;
    }
    if (arrival === 'new' || arrival === 'newer') pool = poolWith(pool, opened.value);
    if (arrival !== 'new') notices.push(`${path}: ${PASSED_OVER[arrival]}`);
  }
  const instrument = firstOf(pool)?.instrument;
  return sentences.length > 0 || instrument === undefined
    ? err({ sentences, tellTooMuch })
    : ok({ packages: [...pool.values()], instrument, notices });
}

const TWICE = {
  newer: 'An earlier edition of this round is there too; --newest takes this one.',
  'older-than-held': 'A later edition of this round is there too; --newest takes that one.',
  conflicting: 'Another package of the same edition of this round is there too, with other answers.',
};

const PASSED_OVER = {
  same: 'This round is there already, and counts once.',
  newer: 'Taken in place of an earlier edition.',
  'older-than-held': 'Left out, because a later edition is there.',
};

function firstOf(pool: ResearchPool): ResearchPackage | undefined {
  return [...pool.values()][0];
}
