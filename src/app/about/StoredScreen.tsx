import { useState } from 'react';

import { counted, formatDay } from '#i18n/format.ts';
import { howLongAgo } from '#i18n/howLongAgo.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Keeping } from '#ports/Keeping.ts';
import type { Language } from '#shared/Language.ts';
import { useSharedServices } from '#shell/SharedServices.ts';
import { useStored } from '#shell/useStored.ts';
import type { TableName } from '#stored/storedTables.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Facts } from '#ui/Facts.tsx';
import { Page } from '#ui/Page.tsx';
import { aboutTexts } from './aboutTexts.ts';
import { sizeInWords } from './sizeInWords.ts';
import styles from './StoredScreen.module.css';
import type { StoredScreenTexts } from './StoredScreen.nl.ts';

/** What the app keeps in this browser, whoever uses it: how much of each kind, since when, and whether it stays. */
export function StoredScreen() {
  const texts = useTexts(aboutTexts).storedScreen;
  const language = useLanguage();
  const { storage, backup, clock, askToKeep, readKeeping } = useSharedServices();
  const [asked, setAsked] = useState(0);
  const counts = useStored(() => storage.counts(), [storage]);
  const keeping = useStored(() => readKeeping(), [readKeeping, asked]);
  if (counts === undefined || keeping === undefined) return null;

  async function ask() {
    await askToKeep();
    setAsked(asked + 1);
  }

  const kinds = (Object.keys(texts.kinds) as TableName[]).filter((kind) => counts[kind] > 0);
  const day = backup.last()?.day ?? null;
  const lastBackup = day === null ? texts.noBackup : howLongAgo(day, clock.today(), language);
  const facts = [
    { name: texts.since, value: keeping.since === null ? texts.unknown : formatDay(keeping.since, language) },
    {
      name: texts.size,
      value: keeping.bytes === null ? texts.unknown : texts.about(sizeInWords(keeping.bytes, language)),
    },
    ...(counts.networks + counts.officeKey > 0 ? [{ name: texts.lastBackup, value: lastBackup }] : []),
  ];
  return (
    <Page title={texts.title} lead={texts.lead}>
      {kinds.length === 0 ? (
        <p>{texts.nothing}</p>
      ) : (
        <ul>
          {kinds.map((kind) => (
            <li key={kind}>{counted(counts[kind], texts.kinds[kind], language)}</li>
          ))}
        </ul>
      )}
      <Facts facts={facts} />
      <section className={styles.part}>
        <h2>{texts.keptTitle}</h2>
        <p role="status">{keptSentence(keeping, texts, language)}</p>
        {keeping.kept === false && (
          <Actions>
            <Button onClick={() => void ask()}>{texts.ask}</Button>
          </Actions>
        )}
      </section>
      <section className={styles.part}>
        <h2>{texts.safariTitle}</h2>
        <p>{texts.safari}</p>
        <p>{texts.homeScreen}</p>
        <p>{texts.ownStorage}</p>
      </section>
    </Page>
  );
}

function keptSentence({ kept, asked }: Keeping, texts: StoredScreenTexts, language: Language): string {
  if (kept === true) return texts.kept;
  if (kept === null) return texts.doesNotSay;
  return asked === null ? texts.notKept : `${texts.notKept} ${texts.askedOn(formatDay(asked.on, language))}`;
}
