import fc from 'fast-check';

import { type Invitation, invitationTo } from '#exchange/Invitation.ts';
import { slipOfBytes } from '#exchange/Slip.ts';
import { openRound } from '#round/lifeCycle.ts';
import { limitFloors } from '#round/Limits.ts';
import type { SafeAgainst } from '#round/SafeAgainst.ts';
import { toBase64url } from '#shared/base64url.ts';
import { idOfBytes, newId } from '#shared/Id.ts';
import { plainName } from '#shared/plainName.ts';
import type { IsoDate } from '#shared/ports.ts';
import { seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { exampleNetwork, exampleTerms } from '#tests/support/roundExamples.ts';

const randomBytes = seededRandomBytes(40);

export const exampleOpenRound = openRound(
  { ...exampleTerms, id: newId(randomBytes), networkId: exampleNetwork.id, status: 'prepared' },
  randomBytes(32),
  '2026-11-02',
);

export const exampleInvitation = invitationTo(exampleOpenRound, exampleNetwork);

/** Any invitation that a round can give. */
export function arbitraryInvitation(): fc.Arbitrary<Invitation> {
  return fc.constantFrom<SafeAgainst>(1, 2).chain((safeAgainst) =>
    fc.record({
      roundId: bytes(16).map((id) => idOfBytes<'round'>(id)),
      networkName: fc
        .string({ unit: 'grapheme', maxLength: 60 })
        .map((name) => plainName(`${name}n`.slice(-120)))
        .filter((name) => name.isWellFormed() && !name.startsWith('\ufeff')),
      schoolYear: fc.integer({ min: 1950, max: 2200 }).map((start) => `${start}-${start + 1}`),
      instrument: fc.record({
        id: fc.stringMatching(/^[a-z][a-z0-9-]{0,63}$/),
        version: fc.stringMatching(/^[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4}$/),
        hash: bytes(32).map(toBase64url),
      }),
      limits: fc
        .tuple(fc.nat(300), fc.nat(300), fc.nat(300), fc.nat(900))
        .map(([mean, spread, counts, difference]) => {
          const floors = limitFloors(safeAgainst);
          return {
            mean: floors.mean + mean,
            spread: floors.spread + mean + spread,
            counts: floors.counts + mean + spread + counts,
            difference: floors.difference + difference,
          };
        }),
      safeAgainst: fc.constant(safeAgainst),
      asksRole: fc.boolean(),
      forResearch: fc.boolean(),
      keepers: fc.constantFrom<1 | 2>(1, 2),
      closesOn: dayIn(2000, 2049),
      deleteAfter: dayIn(2050, 2099),
      publicKey: bytes(32).map(toBase64url),
      invented: fc.boolean(),
      slip: fc.option(bytes(8).map(slipOfBytes)),
    }),
  );
}

function bytes(length: number) {
  return fc.uint8Array({ minLength: length, maxLength: length }).map((array) => new Uint8Array(array));
}

function dayIn(firstYear: number, lastYear: number): fc.Arbitrary<IsoDate> {
  const [min, max] = [new Date(`${firstYear}-01-01`), new Date(`${lastYear}-12-31`)];
  return fc.date({ min, max, noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
}
