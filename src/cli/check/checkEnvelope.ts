import * as v from 'valibot';

import { readInvitationFile } from '#exchange/invitationFile.ts';
import { readSealedFile } from '#exchange/sealedFile.ts';
import { PASSPHRASE_FILE_VERSIONS, passphraseEnvelope } from '#platform/crypto/passphraseEnvelope.ts';
import { readResearchInvitationFile } from '#research/package/researchInvitationFile.ts';
import { readPackageEnvelope } from '#research/package/researchPackageFile.ts';
import type { Digest } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import type { Refusal } from './refusalSentence.ts';

type Checked = Result<string, readonly Refusal[]>;

/** What a file `.srt.json` of this kind holds, as far as it can be read without a key. */
export async function checkEnvelope(kind: string, text: string, digest: Digest): Promise<Checked> {
  switch (kind) {
    case 'invitation': {
      const file = await readInvitationFile(text, digest);
      return file.ok ? ok(`invitation of ${file.value.invitation.networkName}`) : err([file.error]);
    }
    case 'sealed-responses': {
      const { sealed, refused } = readSealedFile(text);
      return refused.length === 0 ? ok(`sealed responses: ${sealed.length}`) : err(refused);
    }
    case 'research-invitation': {
      const file = readResearchInvitationFile(text);
      return file.ok ? ok(`research invitation of ${file.value.office}`) : err([file.error]);
    }
    case 'research-package': {
      const file = readPackageEnvelope(text);
      return file.ok ? ok('research package, sealed') : err([file.error]);
    }
    case 'backup':
    case 'office-key':
      return checkPassphraseFile(kind, text);
    default:
      return err(['unknown-kind']);
  }
}

const KIND_NAMES = { backup: 'backup, encrypted', 'office-key': 'key of a research office, encrypted' };

function checkPassphraseFile(kind: keyof typeof KIND_NAMES, text: string): Checked {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err(['truncated']);
  }
  if (!v.is(v.object({ version: v.picklist(PASSPHRASE_FILE_VERSIONS) }), json))
    return err(['unknown-version']);
  return v.is(passphraseEnvelope, json) ? ok(KIND_NAMES[kind]) : err(['altered']);
}
