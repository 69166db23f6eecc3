import { fromBase64url, toBase64url } from '#shared/base64url.ts';
import { idBytes } from '#shared/Id.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { dayBytes, dayIn, schoolYearBytes, schoolYearIn, uint16 } from './byteFields.ts';
import { readCheckedText, type TextForm, type TextRefusal, writeCheckedText } from './checkedText.ts';
import type { Invitation } from './Invitation.ts';
import { restoreInvitation } from './restoreInvitation.ts';
import { SLIP_BYTES, slipBytes } from './Slip.ts';
import { INVITATION_TEXT } from './textKinds.ts';

/** `not-valid`: undamaged, but no invitation that a round could have given, for instance with limits below the floors. */
export type InvitationRefusal = 'not-ours' | 'unknown-version' | 'truncated' | 'altered' | 'not-valid';

const ASKS_ROLE = 1;
const INVENTED = 2;
const HAS_SLIP = 4;
const FOR_RESEARCH = 8;
const TWO_KEEPERS = 16;
const SAFE_AGAINST_TWO = 32;
const FLAGS_MAX = ASKS_ROLE | INVENTED | HAS_SLIP | FOR_RESEARCH | TWO_KEEPERS | SAFE_AGAINST_TWO;

/** What goes behind `#/invitation/` in a link: letters and digits. docs/formats.md gives the bytes. */
export function writeInvitation(invitation: Invitation, form?: TextForm): string {
  const { roundId, publicKey, instrument, limits, slip } = invitation;
  return writeCheckedText(
    INVITATION_TEXT,
    new Uint8Array([
      ...idBytes(roundId),
      ...keyBytes(publicKey),
      ...keyBytes(instrument.hash),
      flagsOf(invitation),
      ...[limits.mean, limits.spread, limits.counts, limits.difference].flatMap(uint16),
      ...schoolYearBytes(invitation.schoolYear),
      ...dayBytes(invitation.closesOn),
      ...dayBytes(invitation.deleteAfter),
      ...(slip === null ? [] : slipBytes(slip)),
      ...[instrument.id, instrument.version, invitation.networkName].flatMap(textBytes),
    ]),
    form,
  );
}

function flagsOf({ asksRole, invented, slip, forResearch, keepers, safeAgainst }: Invitation): number {
  return (
    (asksRole ? ASKS_ROLE : 0) |
    (invented ? INVENTED : 0) |
    (slip === null ? 0 : HAS_SLIP) |
    (forResearch ? FOR_RESEARCH : 0) |
    (keepers === 2 ? TWO_KEEPERS : 0) |
    (safeAgainst === 2 ? SAFE_AGAINST_TWO : 0)
  );
}

/** The invitation in a text that is nothing else; nothing about it is trusted. */
export function readInvitation(text: string): Result<Invitation, InvitationRefusal> {
  return invitationOf(readCheckedText(INVITATION_TEXT, text));
}

/** The invitation in the body of its text. */
export function invitationOf(body: Result<Bytes, TextRefusal>): Result<Invitation, InvitationRefusal> {
  // A length that no invitation has was not written by us.
  if (!body.ok) return err(body.error === 'too-large' ? 'altered' : body.error);
  const invitation = restoreInvitation(fieldsOf(body.value));
  return invitation === null ? err('not-valid') : ok(invitation);
}

const ID_AT = 0;
const KEY_AT = 16;
const HASH_AT = 48;
const FLAGS_AT = 80;
const LIMITS_AT = 81;
const SCHOOL_YEAR_AT = 89;
const CLOSES_ON_AT = 91;
const DELETE_AFTER_AT = 94;
const SLIP_AT = 97;

/** The fields as they stand in the bytes, or `null` where the bytes are no fields. */
function fieldsOf(body: Bytes): Record<keyof Invitation, unknown> | null {
  const flags = body[FLAGS_AT] ?? 0;
  const slip = (flags & HAS_SLIP) === 0 ? null : body.subarray(SLIP_AT, SLIP_AT + SLIP_BYTES);
  const texts = textsIn(body.subarray(SLIP_AT + (slip?.length ?? 0)));
  if (texts?.length !== 3 || flags > FLAGS_MAX) return null;

  const [id, version, networkName] = texts;
  const number = (at: number) => ((body[at] ?? 0) << 8) | (body[at + 1] ?? 0);
  return {
    roundId: toBase64url(body.subarray(ID_AT, KEY_AT)),
    publicKey: toBase64url(body.subarray(KEY_AT, HASH_AT)),
    instrument: { id, version, hash: toBase64url(body.subarray(HASH_AT, FLAGS_AT)) },
    asksRole: (flags & ASKS_ROLE) !== 0,
    invented: (flags & INVENTED) !== 0,
    forResearch: (flags & FOR_RESEARCH) !== 0,
    keepers: (flags & TWO_KEEPERS) === 0 ? 1 : 2,
    safeAgainst: (flags & SAFE_AGAINST_TWO) === 0 ? 1 : 2,
    limits: {
      mean: number(LIMITS_AT),
      spread: number(LIMITS_AT + 2),
      counts: number(LIMITS_AT + 4),
      difference: number(LIMITS_AT + 6),
    },
    schoolYear: schoolYearIn(body.subarray(SCHOOL_YEAR_AT, CLOSES_ON_AT)),
    closesOn: dayIn(body.subarray(CLOSES_ON_AT, DELETE_AFTER_AT)),
    deleteAfter: dayIn(body.subarray(DELETE_AFTER_AT, SLIP_AT)),
    networkName,
    slip: slip === null ? null : toBase64url(slip),
  };
}

function textBytes(text: string): readonly number[] {
  const bytes = new TextEncoder().encode(text);
  return [...uint16(bytes.length), ...bytes];
}

/** The texts that fill the bytes, each after its length, or `null` where they do not fill them or are no UTF-8. */
function textsIn(bytes: Bytes): readonly string[] | null {
  const texts: string[] = [];
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length;) {
    const start = at + 2;
    const [high = 0, low = 0] = bytes.subarray(at, start);
    at = start + ((high << 8) | low);
    if (at > bytes.length) return null;
    try {
      texts.push(decoder.decode(bytes.subarray(start, at)));
    } catch {
      return null;
    }
  }
  return texts;
}

function keyBytes(text: string): Bytes {
  const bytes = fromBase64url(text);
  if (bytes?.length !== 32) throw new RangeError(`not 32 bytes: ${text}`);
  return bytes;
}
