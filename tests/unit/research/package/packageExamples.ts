import fc from 'fast-check';

import { hashInstrument } from '../../../../src/instrument/hashInstrument.ts';
import type { Instrument } from '../../../../src/instrument/Instrument.ts';
import { anonymise } from '../../../../src/research/package/anonymise.ts';
import type { ResearchPackage } from '../../../../src/research/package/ResearchPackage.ts';
import type { Response } from '../../../../src/response/Response.ts';
import { LIMIT_FLOORS } from '../../../../src/round/Limits.ts';
import { toBase64url } from '../../../../src/shared/base64url.ts';
import { newId } from '../../../../src/shared/Id.ts';
import { arbitraryInstrument } from '../../../support/arbitraryInstrument.ts';
import { arbitraryResponse } from '../../../support/arbitraryResponse.ts';
import { nodeDigest, seededRandomBytes } from '../../../support/fixedPorts.ts';
import { smallInstrument } from '../../../support/smallInstrument.ts';

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
        network: fc.string({ unit: 'grapheme', maxLength: 20 }).map((name) => `n${name}`),
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
