import * as v from 'valibot';

import { INBOX_ENTRIES_MAX } from '#exchange/inboxBounds.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { parseInstrument } from '#instrument/parseInstrument.ts';
import { COMBINED_ROLES } from '#research/ResearchRow.ts';
import { smallestClass } from '#research/smallestClass.ts';
import { isAnswerOf } from '#response/isAnswerOf.ts';
import type { Answer } from '#response/Response.ts';
import { checkNetwork } from '#round/checkNetwork.ts';
import { isSchoolYear } from '#round/schoolYear.ts';
import { isBase64urlOf } from '#shared/base64url.ts';
import { isId, type RoundId } from '#shared/Id.ts';
import { plainName } from '#shared/plainName.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { PackagedRow, ResearchPackage } from './ResearchPackage.ts';

/** `too-few-rows`: a role, or everybody together, is told of fewer than five. `not-valid`: anything else amiss. */
export type PackageRefusal = 'not-valid' | 'too-few-rows';

/**
 * The package in a JSON value from anywhere: nothing about it is trusted. The instrument must be the one that is
 * claimed, the rows must fit it, and no more may be told of anybody than a package may tell.
 */
export async function restoreResearchPackage(
  stored: unknown,
  digest: Digest,
): Promise<Result<ResearchPackage, PackageRefusal>> {
  const parsed = v.safeParse(packageSchema, stored, { abortEarly: true });
  if (!parsed.success) return err('not-valid');
  const instrument = parseInstrument(parsed.output.instrument);
  if (!instrument.ok) return err('not-valid');
  const restored: ResearchPackage = { ...parsed.output, instrument: instrument.value };
  const isSound =
    isNetwork(restored) &&
    fitsInstrument(restored) &&
    (await hashInstrument(restored.instrument, digest)) === restored.instrumentReference.hash;
  if (!isSound) return err('not-valid');
  if (!isLargeEnough(restored.rows)) return err('too-few-rows');
  return ok({ ...restored, network: plainName(restored.network) });
}

const SHA_256 = v.custom<string>((value) => isBase64urlOf(32, value));

const row = v.strictObject({
  role: v.nullable(v.string()),
  answers: v.array(v.nullable(v.custom<Answer>((value) => value === 'na' || typeof value === 'number'))),
});

const packageSchema = v.strictObject({
  roundId: v.custom<RoundId>(isId),
  edition: v.strictObject({ number: v.pipe(v.number(), v.safeInteger(), v.minValue(1)), hash: SHA_256 }),
  network: v.string(),
  schoolYear: v.custom<string>(isSchoolYear),
  memberCount: v.nullable(v.number()),
  instrument: v.unknown(),
  instrumentReference: v.strictObject({ id: v.string(), version: v.string(), hash: SHA_256 }),
  rows: v.pipe(v.array(v.unknown()), v.maxLength(INBOX_ENTRIES_MAX), v.array(row)),
  attention: v.nullable(v.array(v.string())),
  invented: v.boolean(),
});

function isNetwork({ network, memberCount }: ResearchPackage): boolean {
  const nothingElse = { kind: '', theme: '', organisation: '', startYear: null };
  return Object.keys(checkNetwork({ name: network, memberCount, ...nothingElse })).length === 0;
}

function fitsInstrument({ instrument, instrumentReference, rows, attention }: ResearchPackage): boolean {
  const { id, version } = instrumentReference;
  return (
    instrument.id === id &&
    instrument.version === version &&
    rows.every((row) => isRowOf(instrument, row)) &&
    (attention === null || areDimensionsInOrder(instrument, attention))
  );
}

function isRowOf({ roles, items, scale }: Instrument, { role, answers }: PackagedRow): boolean {
  const isRole = role === null || role === COMBINED_ROLES || roles.some(({ id }) => id === role);
  return (
    isRole &&
    answers.length === items.length &&
    answers.every((answer) => answer === null || isAnswerOf(scale, answer))
  );
}

function areDimensionsInOrder({ dimensions }: Instrument, ids: readonly string[]): boolean {
  const inOrder = dimensions.map(({ id }) => id).filter((id) => ids.includes(id));
  return inOrder.length === ids.length && inOrder.every((id, index) => id === ids[index]);
}

function isLargeEnough(rows: readonly PackagedRow[]): boolean {
  const sizes = new Map<string | null, number>();
  for (const { role } of rows) sizes.set(role, (sizes.get(role) ?? 0) + 1);
  return rows.length > 0 && [...sizes.values()].every((size) => size >= smallestClass);
}
