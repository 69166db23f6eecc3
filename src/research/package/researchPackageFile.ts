import * as v from 'valibot';

import type { SealingSuite } from '#exchange/SealingSuite.ts';
import { fromBase64url, isBase64urlOf, toBase64url } from '#shared/base64url.ts';
import type { Bytes, Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { type EnvelopeRefusal, readEnvelope, writeEnvelope } from './envelope.ts';
import { readResearchPackage, writeResearchPackage } from './packageCodec.ts';
import type { ResearchPackage } from './ResearchPackage.ts';
import type { PackageRefusal } from './restoreResearchPackage.ts';

/** Far above what a network can fill: 10 000 rows of 100 items come to some 4 MB. */
export const PACKAGE_FILE_CHARACTERS_MAX = 10_000_000;

const RESEARCH_PACKAGE = 'research-package';
const INFO_LABEL = 'srt research package v1\0';
const KEY_BYTES = 32;
const TAG_BYTES = 16;

interface ToSeal {
  readonly contents: ResearchPackage;
  /** The office's public key, 32 bytes base64url. */
  readonly publicKey: string;
  readonly suite: SealingSuite;
}

/**
 * `too-large`: no office would read a file as long as that. `unusable-key`: no X25519 public key.
 */
export type SealPackageRefusal = 'too-large' | 'unusable-key';

/**
 * The text of a file `….srt.json` that opens with the office's private key alone: an envelope with `office`, its public
 * key, and `sealed`, the encapsulated key and the ciphertext of HPKE. The `info` is "srt research package v1", a zero byte and the public key.
 */
export async function sealResearchPackage({
  contents,
  publicKey,
  suite,
}: ToSeal): Promise<Result<string, SealPackageRefusal>> {
  const key = fromBase64url(publicKey);
  if (key?.length !== KEY_BYTES) return err('unusable-key');
  const plaintext = writeResearchPackage(contents);
  const sealed = await suite.seal({ publicKey: key, info: infoOf(key), plaintext });
  if (!sealed.ok) return sealed;
  const { encapsulatedKey, ciphertext } = sealed.value;
  const bytes = new Uint8Array(encapsulatedKey.length + ciphertext.length);
  bytes.set(encapsulatedKey);
  bytes.set(ciphertext, encapsulatedKey.length);
  const text = writeEnvelope(RESEARCH_PACKAGE, { office: publicKey, sealed: toBase64url(bytes) });
  return text.length > PACKAGE_FILE_CHARACTERS_MAX ? err('too-large') : ok(text);
}

/** A key of the office: the public one as base64url, the private one as 32 bytes. */
interface OpeningKey {
  readonly publicKey: string;
  readonly privateKey: Bytes;
}

interface ToOpen {
  readonly text: string;
  readonly keys: readonly OpeningKey[];
  readonly suite: SealingSuite;
  readonly digest: Digest;
}

/**
 * `other-office`: sealed to a key that is not among these. `not-opened`: something in it was changed, or it was not
 * sealed to the key it names.
 */
export type OpenPackageRefusal =
  EnvelopeRefusal | PackageRefusal | 'too-large' | 'altered' | 'other-office' | 'not-opened';

/** The package in the text of a file from anywhere: nothing about it is trusted. */
export async function openResearchPackage({
  text,
  keys,
  suite,
  digest,
}: ToOpen): Promise<Result<ResearchPackage, OpenPackageRefusal>> {
  const envelope = readPackageEnvelope(text);
  if (!envelope.ok) return envelope;
  const { office, sealed } = envelope.value;
  const key = keys.find(({ publicKey }) => publicKey === toBase64url(office));
  if (key === undefined) return err('other-office');
  const plaintext = await suite.open({
    privateKey: key.privateKey,
    info: infoOf(office),
    sealed: { encapsulatedKey: sealed.slice(0, KEY_BYTES), ciphertext: sealed.slice(KEY_BYTES) },
  });
  return plaintext.ok ? readResearchPackage(plaintext.value, digest) : err('not-opened');
}

interface SealedPackage {
  /** The public key it says it was sealed to. */
  readonly office: Bytes;
  readonly sealed: Bytes;
}

/** The outside of a sealed package, without opening it. */
export function readPackageEnvelope(
  text: string,
): Result<SealedPackage, EnvelopeRefusal | 'too-large' | 'altered'> {
  if (text.length > PACKAGE_FILE_CHARACTERS_MAX) return err('too-large');
  const envelope = readEnvelope(RESEARCH_PACKAGE, text);
  if (!envelope.ok) return envelope;
  const file = v.safeParse(packageFile, envelope.value);
  const office = file.success ? fromBase64url(file.output.office) : null;
  const sealed = file.success ? fromBase64url(file.output.sealed) : null;
  if (office === null || sealed === null || sealed.length < KEY_BYTES + TAG_BYTES) return err('altered');
  return ok({ office, sealed });
}

const packageFile = v.object({
  office: v.custom<string>((value) => isBase64urlOf(KEY_BYTES, value)),
  sealed: v.string(),
});

function infoOf(office: Bytes): Bytes {
  return new Uint8Array([...new TextEncoder().encode(INFO_LABEL), ...office]);
}
