import { writeSecondKey } from '#exchange/secondKeyText.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { paths } from '#shell/routes.ts';
import { storedTables } from '#stored/storedTables.ts';
import { textsIn } from '#tests/support/textsIn.ts';

import { network, round } from '../materials.ts';
import { press } from '../onScreen.ts';
import type { Write } from '../Write.ts';

const { id: roundId, schoolYear, deleteAfter } = round;

export const keepingASecondKey: Write = {
  name: 'keeping a second key',
  stored: () => Promise.resolve({ version: storedTables.secondKeys.since, tables: { secondKeys: [] } }),
  at: paths.secondKey(
    writeSecondKey({
      ...{ roundId, schoolYear, deleteAfter },
      ...{ share: webRandomBytes(32), networkName: network.name },
    }),
  ),
  does: (page) => press(page, textsIn.nl.secondKeyScreen.keep),
};
