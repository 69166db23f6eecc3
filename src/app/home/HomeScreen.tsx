import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';

import { appTexts } from '#app/appTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import { paths } from '#shell/routes.ts';
import { useSharedServices } from '#shell/SharedServices.ts';
import { useStored } from '#shell/useStored.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import styles from './HomeScreen.module.css';

/** A door for each of the three kinds of users, and an example to look around in. */
export function HomeScreen() {
  const texts = useTexts(appTexts).homeScreen;
  return (
    <Page title={texts.title} lead={texts.lead} width="wide">
      <div className={styles.doors}>
        <Door title={texts.memberTitle} text={texts.memberText}>
          <ButtonLink to={paths.openRounds()}>{texts.memberAction}</ButtonLink>
        </Door>
        <Door title={texts.facilitatorTitle} text={texts.facilitatorText}>
          <ButtonLink to={paths.networks()} look="primary">
            {texts.facilitatorAction}
          </ButtonLink>
        </Door>
        <Door title={texts.researchTitle} text={texts.researchText}>
          <ButtonLink to={paths.research()}>{texts.researchAction}</ButtonLink>
        </Door>
      </div>
      <KeptSecondKeys />
      <ExampleOffer />
      <p className={styles.stays}>{texts.stays}</p>
    </Page>
  );
}

function Door({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.door}>
      <h2>{title}</h2>
      <p>{text}</p>
      <div className={styles.doorAction}>{children}</div>
    </section>
  );
}

/** Only where this device keeps one, or did until it was damaged. */
function KeptSecondKeys() {
  const texts = useTexts(appTexts).homeScreen;
  const { storage } = useSharedServices();
  const kept = useStored(() => storage.secondKeys.all(), [storage]);
  if (kept === undefined || kept.records.length + kept.damaged === 0) return null;
  return (
    <div>
      <ButtonLink to={paths.secondKeys()}>{texts.secondKeys}</ButtonLink>
    </div>
  );
}

function ExampleOffer() {
  const texts = useTexts(appTexts).homeScreen;
  const language = useLanguage();
  const services = useSharedServices();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<WriteFailure | null>(null);

  async function lookAtExample() {
    // The simulator is loaded only by those who ask for the example.
    const { takeInExample } = await import('#usecases/example/takeInExample.ts');
    const taken = await takeInExample(services, language);
    if (taken.ok) navigate(paths.network(taken.value));
    else setFailure(taken.error);
  }

  return (
    <section className={styles.example}>
      <div>
        <h2>{texts.exampleTitle}</h2>
        <p>{texts.exampleText}</p>
      </div>
      <Button onClick={() => void lookAtExample()}>{texts.exampleAction}</Button>
      {failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>}
    </section>
  );
}
