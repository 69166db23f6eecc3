import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { paths } from '#shell/routes.ts';
import { shellTexts } from '#shell/shellTexts.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { readOwnAnswers } from '#usecases/takingPart/readOwnAnswers.ts';
import type { OwnTerms } from '#usecases/takingPart/TermsOfAnswering.ts';
import { OwnPicture } from './OwnPicture.tsx';

/** On the member's own device: their answers in a picture, for as long as the answers are here. */
export function OwnPictureScreen({ participation, instrument }: OwnTerms) {
  const texts = useTexts(memberTexts).ownPictureScreen;
  const trouble = useTexts(shellTexts).storageTrouble;
  const questionnaire = useTexts(memberTexts).member;
  const services = useMemberServices();
  const stored = useStored(() => readOwnAnswers(services, participation), [services, participation]);
  if (stored === undefined) return null;

  const { invitation, roundId, state } = participation;
  if (!stored.ok) {
    const reasons = {
      missing: texts.gone,
      'damaged-record': trouble.damagedRecord,
      'other-instrument': questionnaire.wrongInstrument,
    };
    return (
      <Page
        above={<bdi translate="no">{invitation.networkName}</bdi>}
        title={texts.goneTitle}
        lead={reasons[stored.error]}
      >
        <Actions>
          <ButtonLink to={paths.welcome(roundId)}>{texts.toInvitation}</ButtonLink>
        </Actions>
      </Page>
    );
  }
  const { answers, asHandedIn } = stored.value;
  const changed = asHandedIn ? null : texts.changedSince;
  return (
    <OwnPicture
      invitation={invitation}
      instrument={instrument}
      answers={answers}
      note={state === 'withdrawn' ? texts.withdrawn : changed}
    />
  );
}
