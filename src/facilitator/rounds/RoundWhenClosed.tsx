import { BackupMoment } from '#facilitator/backup/BackupMoment.tsx';
import { DeleteButton } from '#facilitator/DeleteButton.tsx';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { GiveToResearch } from '#facilitator/research/GiveToResearch.tsx';
import { whatGoes } from '#facilitator/whatGoes.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { ClosedRound } from '#round/Round.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { RoundOverview } from '#usecases/rounds/readNetworkOverview.ts';
import { LateAnswers } from './LateAnswers.tsx';
import styles from './RoundWhenClosed.module.css';

interface RoundWhenClosedProps {
  readonly round: ClosedRound;
  readonly network: Network;
  readonly overview: RoundOverview;
}

/** The editions of a closed round, what waits for a next one, and what is still to be deleted. */
export function RoundWhenClosed({ round, network, overview }: RoundWhenClosedProps) {
  const texts = useTexts(facilitatorTexts).roundScreen;
  const language = useLanguage();
  const { storage, clock } = useFacilitatorServices();
  const editions = useStored(() => storage.editions.ofRound(round.id), [storage, round.id]);
  if (editions === undefined) return null;

  const kept = overview.responses > 0;
  const deletionDay = formatDay(round.deleteAfter, language);
  return (
    <>
      <ul className={styles.editions}>
        {editions.records.map(({ number, publishedOn, responses }) => (
          <li key={number}>
            <strong>{texts.edition(number, formatDay(publishedOn, language))}</strong>
            <span>{`: ${texts.editionResponses(responses)}`}</span>
          </li>
        ))}
      </ul>
      {editions.records.length === 0 && (
        <Notice>
          <p>{texts.editionUnread}</p>
        </Notice>
      )}
      <Actions>
        <ButtonLink to={paths.results(round.id)} look="primary">
          {texts.toResults}
        </ButtonLink>
      </Actions>
      <LateAnswers round={round} />
      <GiveToResearch round={round} network={network} />
      {kept && (
        <Notice title={texts.keptTitle}>
          <p>
            {clock.today() > round.deleteAfter
              ? texts.toBeDeleted(deletionDay)
              : texts.keptUntil(deletionDay)}
          </p>
          <DeleteButton
            label={texts.forget}
            title={texts.forgetTitle}
            things={whatGoes([{ ...overview, editions: 0, hasDialogue: false }], language)}
            remove={() => storage.rounds.forgetResponses(round.id)}
            to={paths.round(round.id)}
          >
            <p>{texts.forgetStays(overview.hasDialogue)}</p>
            {/* From the day on that members were promised, nothing is offered that would keep their answers. */}
            {clock.today() <= round.deleteAfter && <BackupMoment rounds={[round]} moment="before-deleting" />}
          </DeleteButton>
        </Notice>
      )}
    </>
  );
}
