import type { Draft } from '#response/Draft.ts';
import { toBase64url } from '#shared/base64url.ts';
import { canonicalJson } from '#shared/canonicalJson.ts';
import type { Digest } from '#shared/ports.ts';

/** SHA-256, base64url, of what the draft would hand in: it changes with an answer or the role, not with the step. */
export async function answersHash({ responseId, role, answers }: Draft, digest: Digest): Promise<string> {
  const text = canonicalJson({ responseId, role, answers });
  return toBase64url(await digest(new TextEncoder().encode(text)));
}
