import { Redirect } from 'wouter';

import { useMessages } from '../../../i18n/languageStore.ts';
import { ownDeviceMessages } from '../../../i18n/ownDeviceMessages.ts';
import { Actions } from '../../../ui/Actions.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Page } from '../../../ui/Page.tsx';
import { answersHash } from '../../handingIn/answersHash.ts';
import { paths } from '../../routes.ts';
import { useServices } from '../../Services.ts';
import { useStored } from '../../useStored.ts';
import type { OwnTerms } from './TermsOfAnswering.ts';
import { WaysToSend } from './WaysToSend.tsx';
import styles from './HandInScreen.module.css';
import { PastClosing } from './WhereYouAre.tsx';
import { YoursToDecide } from './YoursToDecide.tsx';

/** The last thing handed in, sealed, to be sent by the member's own hand, however often the member comes back to it. */
export function HandInScreen({ participation, instrument }: OwnTerms) {
  const texts = useMessages(ownDeviceMessages);
  const { storage, digest } = useServices();
  const { roundId, invitation, sealed, state } = participation;
  const answersNow = useStored(async () => {
    const draft = await storage.drafts.get(roundId);
    return draft.ok ? answersHash(draft.value, digest) : null;
  }, [storage, digest, roundId]);

  if (sealed === null) return <Redirect to={paths.questions(roundId, 'check')} replace />;
  if (answersNow === undefined) return null;
  const withdrawn = state === 'withdrawn';
  const changedSince = !withdrawn && answersNow !== null && answersNow !== participation.answersHash;
  return (
    <Page
      above={invitation.networkName}
      title={withdrawn ? texts.sendWithdrawalTitle : texts.sendTitle}
      lead={withdrawn ? texts.sendWithdrawalLead : texts.sendLead}
    >
      <PastClosing participation={participation} />
      {changedSince && (
        <Notice>
          <p>{texts.changedSince}</p>
          <Actions>
            <ButtonLink to={paths.questions(roundId, 'check')}>{texts.handInAgain}</ButtonLink>
          </Actions>
        </Notice>
      )}
      <WaysToSend key={participation.revision} sealed={sealed} invitation={invitation} />
      {!withdrawn && (
        <section className={styles.next}>
          <h2>{texts.nextTitle}</h2>
          <ol>
            <li>{texts.nextReceived}</li>
            <li>{texts.nextChange}</li>
            <li>{texts.nextPicture}</li>
          </ol>
        </section>
      )}
      <YoursToDecide participation={participation} instrument={instrument} />
    </Page>
  );
}
