import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readInvitation, writeInvitation } from '#exchange/invitationText.ts';
import { restoreInvitation } from '#exchange/restoreInvitation.ts';
import { describedNetwork, networkFields } from '#facilitator/networks/NetworkFields.ts';
import { readResearchInvitation, writeResearchInvitation } from '#research/package/researchInvitationText.ts';
import { restoreResearchPackage } from '#research/package/restoreResearchPackage.ts';
import { restoreNetwork } from '#round/restoreNetwork.ts';
import { plainName } from '#shared/plainName.ts';
import { restoreOffice } from '#stored/restoreOffice.ts';
import researchInvitationV1 from '#tests/fixtures/research/invitation-v1.json';
import { nodeDigest } from '#tests/support/fixedPorts.ts';
import { exampleNetwork } from '#tests/support/roundExamples.ts';
import { exampleInvitation } from './exchange/invitationExamples.ts';
import { examplePackage } from './research/package/packageExamples.ts';

const NAME = 'Reünie in elk vak';

/** Spellings of the name that nobody could tell apart on screen. */
const spelling = fc
  .tuple(
    fc.constantFrom('NFC', 'NFD'),
    fc.array(fc.constantFrom(' ', '\u00a0', '  ', '\u202f', '\t'), { minLength: 5, maxLength: 5 }),
  )
  .map(([form, [before = '', one = '', two = '', three = '', after = '']]) => {
    const [first = '', second = '', third = '', fourth = ''] = NAME.normalize(form).split(' ');
    return `${before}${first}${one}${second}${two}${third}${three}${fourth}${after}`;
  });

const entries: readonly (readonly [string, (name: string) => unknown])[] = [
  [
    'typed as the name of a network',
    (name) => describedNetwork({ ...networkFields(exampleNetwork), name }).name,
  ],
  [
    'typed as an organisation',
    (organisation) => describedNetwork({ ...networkFields(exampleNetwork), organisation }).organisation,
  ],
  ['of a network that was stored before', (name) => restoreNetwork({ ...exampleNetwork, name })?.name],
  [
    'in a stored invitation',
    (networkName) => restoreInvitation({ ...exampleInvitation, networkName })?.networkName,
  ],
  [
    'in the link of an invitation',
    (networkName) => {
      const read = readInvitation(writeInvitation({ ...exampleInvitation, networkName }));
      return read.ok && read.value.networkName;
    },
  ],
  [
    'of an office that was stored before',
    (name) => restoreOffice({ ...researchInvitationV1.invitation, name })?.name,
  ],
  [
    'in the invitation of an office',
    (office) => {
      const read = readResearchInvitation(
        writeResearchInvitation({ ...researchInvitationV1.invitation, office }),
      );
      return read.ok && read.value.office;
    },
  ],
  [
    'in a package, also in one that was taken in before',
    async (network) => {
      const restored = await restoreResearchPackage({ ...examplePackage, network }, nodeDigest);
      return restored.ok && restored.value.network;
    },
  ],
];

test.each(entries)('a name %s is the same name, however it is spelt', async (_, nameFrom) => {
  await fc.assert(
    fc.asyncProperty(spelling, async (spelt) => {
      expect(plainName(spelt)).toBe(NAME);
      expect(await nameFrom(spelt)).toBe(NAME);
    }),
    { seed: 10, numRuns: 30 },
  );
});
