import { useState } from 'react';

import type { SecondKey } from '#exchange/SecondKey.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { useKeeperServices } from './KeeperServices.ts';
import { keeperTexts } from './keeperTexts.ts';
import { KeptKey } from './KeptKey.tsx';
import styles from './SecondKeysScreen.module.css';

/** The second keys that this device keeps, by network and year. */
export function SecondKeysScreen() {
  const texts = useTexts(keeperTexts).secondKeysScreen;
  const language = useLanguage();
  const { storage } = useKeeperServices();
  const [removed, setRemoved] = useState<SecondKey | null>(null);
  const kept = useStored(() => storage.secondKeys.all(), [storage]);
  if (kept === undefined) return null;

  const inOrder = kept.records.toSorted(
    (one, other) =>
      one.networkName.localeCompare(other.networkName, language) ||
      one.schoolYear.localeCompare(other.schoolYear),
  );
  return (
    <Page title={texts.title} lead={inOrder.length > 0 ? texts.lead : undefined}>
      {kept.damaged > 0 && <Notice>{texts.damaged(kept.damaged)}</Notice>}
      {kept.records.length + kept.damaged === 0 && <p>{texts.none}</p>}
      {inOrder.length > 0 && (
        <ul className={styles.keys}>
          {inOrder.map((secondKey) => (
            <li key={secondKey.roundId}>
              <KeptKey
                secondKey={secondKey}
                onRemoved={() => {
                  setRemoved(secondKey);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Actions>
        <ButtonLink to={paths.secondKey()}>{texts.another}</ButtonLink>
        <span role="status">
          {removed !== null && texts.removed(removed.networkName, removed.schoolYear)}
        </span>
      </Actions>
    </Page>
  );
}
