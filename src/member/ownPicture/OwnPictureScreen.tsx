import { useMessages } from '#i18n/languageStore.ts';
import { ownPictureMessages } from '#i18n/ownPictureMessages.ts';
import { questionnaireMessages } from '#i18n/questionnaireMessages.ts';
import { troubleMessages } from '#i18n/troubleMessages.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { paths } from '#shell/routes.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { useStored } from '#shell/useStored.ts';
import type { OwnTerms } from '#usecases/takingPart/TermsOfAnswering.ts';
import { OwnPicture } from './OwnPicture.tsx';
import { readOwnAnswers } from '#usecases/takingPart/readOwnAnswers.ts';

/** On the member's own device: their answers in a picture, for as long as the answers are here. */
export function OwnPictureScreen({ participation, instrument }: OwnTerms) {
  const texts = useMessages(ownPictureMessages);
  const trouble = useMessages(troubleMessages);
  const questionnaire = useMessages(questionnaireMessages);
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
        above={<span translate="no">{invitation.networkName}</span>}
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
