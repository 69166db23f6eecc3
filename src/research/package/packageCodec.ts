import * as v from 'valibot';

import type { Bytes, Digest } from '#shared/ports.ts';
import { err, type Result } from '#shared/Result.ts';
import type { ResearchPackage } from './ResearchPackage.ts';
import { type PackageRefusal, restoreResearchPackage } from './restoreResearchPackage.ts';

const VERSION = 1;

/** The package as the bytes that are sealed: UTF-8 of the JSON of `version` and `package`. */
export function writeResearchPackage(contents: ResearchPackage): Bytes {
  return new TextEncoder().encode(JSON.stringify({ version: VERSION, package: contents }));
}

/** The package in bytes from anywhere: nothing about them is trusted. */
export async function readResearchPackage(
  bytes: Bytes,
  digest: Digest,
): Promise<Result<ResearchPackage, PackageRefusal | 'unknown-version'>> {
  const parsed = v.safeParse(versioned, parsedJson(bytes));
  if (!parsed.success) return err('not-valid');
  if (parsed.output.version !== VERSION) return err('unknown-version');
  return restoreResearchPackage(parsed.output.package, digest);
}

const versioned = v.object({ version: v.number(), package: v.unknown() });

function parsedJson(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
