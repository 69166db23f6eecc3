import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Card } from '#ui/Card.tsx';
import type { RoundOverview } from '#usecases/rounds/readNetworkOverview.ts';
import styles from './RoundCard.module.css';
import { roundState } from './roundState.ts';

interface RoundCardProps {
  readonly overview: RoundOverview;
  /** Whether this round's next step is the screen's one clear action. */
  readonly main: boolean;
}

/** One school year: where its round stands, and the next step. */
export function RoundCard({ overview, main }: RoundCardProps) {
  const texts = useTexts(facilitatorTexts).networkScreen;
  const language = useLanguage();
  const { round } = overview;
  return (
    <Card>
      <div className={styles.line}>
        <div>
          <h3>{texts.schoolYear(round.schoolYear)}</h3>
          <p className={styles.state}>{roundState(overview, language)}</p>
        </div>
        <Actions>
          {round.status === 'closed' ? (
            <>
              <ButtonLink to={paths.results(round.id)}>{texts.toResults}</ButtonLink>
              <ButtonLink to={paths.round(round.id)} look="quiet">
                {texts.toRound}
              </ButtonLink>
            </>
          ) : (
            <ButtonLink to={paths.round(round.id)} look={main ? 'primary' : 'plain'}>
              {round.status === 'open' ? texts.toOpen : texts.toPrepared}
            </ButtonLink>
          )}
        </Actions>
      </div>
    </Card>
  );
}
