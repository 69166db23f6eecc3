import type { Participation } from '#exchange/Participation.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useMemberServices } from './MemberServices.ts';
import { memberTexts } from './memberTexts.ts';

interface WhereYouAreProps {
  readonly participation: Participation;
  /** Their answers are on this device, where they can be looked at. */
  readonly hasAnswers: boolean;
}

/** On the member's own device: that the closing day has passed, and that something was made ready to send. */
export function WhereYouAre({ participation, hasAnswers }: WhereYouAreProps) {
  const texts = useTexts(memberTexts).whereYouAre;
  const { roundId, state } = participation;
  return (
    <>
      <PastClosing participation={participation} />
      {state !== 'answering' && (
        <Notice title={state === 'withdrawn' ? texts.withdrawnTitle : texts.sentTitle}>
          <p>{state === 'withdrawn' ? texts.withdrawnText : texts.sentText}</p>
          <Actions>
            <ButtonLink to={paths.handIn(roundId)} look="primary">
              {texts.toMessage}
            </ButtonLink>
            {hasAnswers && <ButtonLink to={paths.ownPicture(roundId)}>{texts.toOwnPicture}</ButtonLink>}
          </Actions>
        </Notice>
      )}
    </>
  );
}

/**
 * A member's device cannot know whether the round is still open: only that its day has passed. Where the round itself
 * came to this device as well, it does know.
 */
export function PastClosing({ participation }: { readonly participation: Participation }) {
  const texts = useTexts(memberTexts).whereYouAre;
  const questionnaire = useTexts(memberTexts).roundToAnswer;
  const language = useLanguage();
  const { clock, storage } = useMemberServices();
  const { roundId, invitation } = participation;
  const round = useStored(() => storage.rounds.get(roundId), [storage, roundId]);
  const { closesOn } = invitation;
  if (round?.ok === true && round.value.status === 'closed') {
    return <Notice>{questionnaire.roundClosed}</Notice>;
  }
  if (clock.today() <= closesOn) return null;
  return <Notice>{texts.pastClosing(formatDay(closesOn, language))}</Notice>;
}
