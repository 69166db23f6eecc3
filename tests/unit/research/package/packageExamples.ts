import fc from 'fast-check';

import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { anonymise } from '#research/package/anonymise.ts';
import type { ResearchPackage } from '#research/package/ResearchPackage.ts';
import type { Response } from '#response/Response.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { toBase64url } from '#shared/base64url.ts';
import { newId } from '#shared/Id.ts';
import { plainName } from '#shared/plainName.ts';
import { arbitraryInstrument } from '#tests/support/arbitraryInstrument.ts';
import { arbitraryResponse } from '#tests/support/arbitraryResponse.ts';
import { nodeDigest, seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { smallInstrument } from '#tests/support/smallInstrument.ts';

const randomBytes = seededRandomBytes(60);

/** Twelve members of one network, six of each role. */
export const examplePackage: ResearchPackage = await packageOf(
  smallInstrument,
  Array.from({ length: 12 }, (_, index) => ({
    responseId: newId(randomBytes),
    revision: 0,
    role: index < 6 ? 'student' : 'teacher',
    answers: { d1: (index % 4) + 1, d2: ((index * 3) % 4) + 1, b1: 'na', u2: 4 },
  })),
);

/** Any package that a facilitator can make. */
export function arbitraryPackage(): fc.Arbitrary<Promise<ResearchPackage>> {
  return arbitraryInstrument().chain((instrument) =>
    fc
      .record({
        responses: fc.array(arbitraryResponse(instrument), { minLength: 5, maxLength: 20 }),
        network: fc.string({ unit: 'grapheme', maxLength: 20 }).map((name) => plainName(`n${name}`)),
        number: fc.integer({ min: 1, max: 9 }),
        memberCount: fc.option(fc.integer({ min: 1, max: 999 })),
        attention: fc.option(fc.subarray(instrument.dimensions.map(({ id }) => id))),
        invented: fc.boolean(),
      })
      .map(async ({ responses, number, ...fields }) => {
        const made = await packageOf(instrument, responses);
        return { ...made, ...fields, edition: { ...made.edition, number } };
      }),
  );
}

async function packageOf(instrument: Instrument, responses: readonly Response[]): Promise<ResearchPackage> {
  const rows = anonymise({ instrument, responses, limits: LIMIT_FLOORS, asksRole: true }, randomBytes);
  if (!rows.ok) throw new Error(rows.error);
  const { id, version } = instrument;
  return {
    roundId: newId(randomBytes),
    edition: { number: 1, hash: toBase64url(randomBytes(32)) },
    network: 'Lerarennetwerk Rekenen',
    schoolYear: '2026-2027',
    memberCount: 14,
    instrument,
    instrumentReference: { id, version, hash: await hashInstrument(instrument, nodeDigest) },
    rows: rows.value,
    attention: [instrument.dimensions[0]?.id ?? ''],
    invented: false,
  };
}
