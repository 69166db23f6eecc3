import { Link, Redirect } from 'wouter';

import { receiptCode } from '#exchange/receiptCode.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { PastClosing } from '#member/WhereYouAre.tsx';
import { answeredCount } from '#response/completeness.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { answersHash } from '#usecases/handingIn/answersHash.ts';
import type { OwnTerms } from '#usecases/takingPart/TermsOfAnswering.ts';
import styles from './HandInScreen.module.css';
import { LookAtYourOwn } from './LookAtYourOwn.tsx';
import { Receipt } from './Receipt.tsx';
import { WaysToSend } from './WaysToSend.tsx';
import { YoursToDecide } from './YoursToDecide.tsx';

/** The last thing handed in, sealed, to be sent by the member's own hand, however often the member comes back to it. */
export function HandInScreen({ participation, instrument }: OwnTerms) {
  const texts = useTexts(memberTexts).handInScreen;
  const { storage, digest } = useMemberServices();
  const { roundId, invitation, sealed, revision, state } = participation;
  const now = useStored(async () => {
    const draft = await storage.drafts.get(roundId);
    return {
      revision,
      code: sealed === null ? '' : await receiptCode(sealed, digest),
      answers: draft.ok ? draft.value.answers : null,
      asHandedIn: draft.ok && (await answersHash(draft.value, digest)) === participation.answersHash,
    };
  }, [storage, digest, roundId, revision]);

  if (sealed === null) return <Redirect to={paths.questions(roundId, 'check')} replace />;
  if (now === undefined) return null;
  const withdrawn = state === 'withdrawn';
  const { code, answers, asHandedIn } = now;
  const changedSince = !withdrawn && answers !== null && !asHandedIn;
  return (
    <Page
      above={<bdi translate="no">{invitation.networkName}</bdi>}
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
      <WaysToSend key={revision} sealed={sealed} invitation={invitation} />
      {!withdrawn && (
        <section className={styles.next}>
          <h2>{texts.nextTitle}</h2>
          <ol>
            <li>{texts.nextReceived}</li>
            <li>{texts.nextChange}</li>
            {invitation.slip !== null && <li>{texts.nextSlip}</li>}
            <li>{texts.nextPicture}</li>
          </ol>
        </section>
      )}
      <Receipt
        participation={participation}
        code={now.revision === revision ? code : ''}
        answered={asHandedIn && answers !== null ? answeredCount(instrument, answers) : null}
        items={instrument.items.length}
      />
      {answers !== null && <LookAtYourOwn roundId={roundId} withdrawn={withdrawn} />}
      <p>
        <Link href={paths.stored()}>{texts.toStored}</Link>
      </p>
      <YoursToDecide participation={participation} instrument={instrument} />
    </Page>
  );
}
