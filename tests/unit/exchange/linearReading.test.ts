import { expect, test } from 'vitest';

import { findInvitation } from '#exchange/findInvitation.ts';
import { readInvitationFile } from '#exchange/invitationFile.ts';
import { readSealedFile } from '#exchange/sealedFile.ts';
import { packagesInText } from '#office/packagesInText.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { countedSteps } from '#tests/support/countedSteps.ts';
import { WORST_PIECES } from '#tests/support/worstTexts.ts';
import { readInboxText } from '#usecases/collecting/readInboxText.ts';

const READERS: Record<string, (text: string) => unknown> = {
  'the inbox': readInboxText,
  'an invitation': findInvitation,
  'a file of responses': readSealedFile,
  'an invitation file': (text) => readInvitationFile(text, webDigest),
  'pasted packages': packagesInText,
};

// Past the bounds on how many there may be, where reading only stops, nothing is to be seen.
const CHARACTERS = 75_000;

test.each(Object.keys(WORST_PIECES))('twice as much is at most twice the work: %s', (name) => {
  const piece = WORST_PIECES[name] ?? '';
  const text = piece.repeat(Math.ceil(CHARACTERS / piece.length));
  for (const [what, read] of Object.entries(READERS)) {
    const once = countedSteps(() => read(text));
    const twice = countedSteps(() => read(text + text));
    expect(twice, what).toBeLessThanOrEqual(2.1 * once + 10_000);
  }
});

test('what is counted is what is looked at: a reader that begins anew at each character does not pass', () => {
  const quadratic = (text: string) => {
    for (let at = 0; at < text.length; at += 1) /x$/.exec(text.slice(at));
  };
  const text = 'a'.repeat(1000);
  const once = countedSteps(() => { quadratic(text); }); // prettier-ignore
  expect(countedSteps(() => { quadratic(text + text); })).toBeGreaterThan(3 * once); // prettier-ignore
});
