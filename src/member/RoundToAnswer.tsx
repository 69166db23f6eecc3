import { useTexts } from '#i18n/useTexts.ts';
import type { RoundId } from '#shared/Id.ts';
import { NotFoundScreen } from '#shell/NotFoundScreen.tsx';
import { paths } from '#shell/routes.ts';
import { shellTexts } from '#shell/shellTexts.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import type { Elements } from '#ui/Elements.ts';
import { Page } from '#ui/Page.tsx';
import { readTerms } from '#usecases/takingPart/readTerms.ts';
import type { TermsOfAnswering } from '#usecases/takingPart/TermsOfAnswering.ts';
import { DamagedParticipation } from './DamagedParticipation.tsx';
import { useMemberServices } from './MemberServices.ts';
import { memberTexts } from './memberTexts.ts';

interface RoundToAnswerProps {
  readonly roundId: RoundId | null;
  readonly children: (terms: TermsOfAnswering) => Elements;
}

/** Shows its children when the round can be answered on this device; otherwise says in one sentence why it can't be. */
export function RoundToAnswer({ roundId, children }: RoundToAnswerProps) {
  const { storage } = useMemberServices();
  const texts = useTexts(memberTexts).roundToAnswer;
  const trouble = useTexts(shellTexts).storageTrouble;
  const terms = useStored(() => readTerms(storage, roundId), [storage, roundId]);

  if (terms === undefined) return null;
  if (terms === 'missing' || roundId === null) return <NotFoundScreen />;
  if (terms === 'damaged-own') return <DamagedParticipation roundId={roundId} />;
  if (terms === 'not-open' || terms === 'closed' || terms === 'damaged-record') {
    const reasons = {
      'not-open': texts.roundNotOpen,
      closed: texts.roundClosed,
      'damaged-record': trouble.damagedRecord,
    };
    return (
      <Page title={texts.roundNotOpenTitle} lead={reasons[terms]}>
        <Actions>
          <ButtonLink to={paths.openRounds()}>{texts.toOpenRounds}</ButtonLink>
        </Actions>
      </Page>
    );
  }
  return children(terms);
}
