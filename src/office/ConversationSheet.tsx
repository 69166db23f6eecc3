import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { isolated } from '#shared/isolated.ts';
import type { HeldPackage } from '#usecases/research/OfficePool.ts';
import { attendedTo } from './attendedTo.ts';
import styles from './ConversationSheet.module.css';
import { instrumentName } from './instrumentName.ts';
import { officeTexts } from './officeTexts.ts';

interface ConversationSheetProps {
  readonly network: string;
  /** By school year. */
  readonly rounds: readonly HeldPackage[];
}

const LINES = [1, 2, 3, 4];

/** What is known beforehand, and room to write. On paper it is all there is of the page. */
export function ConversationSheet({ network, rounds }: ConversationSheetProps) {
  const texts = useTexts(officeTexts).conversationScreen;
  const years = new Set(rounds.map(({ schoolYear }) => schoolYear));
  return (
    <article className={styles.sheet}>
      <h2 className={styles.title}>{texts.sheetTitle(network)}</h2>
      {rounds.some(({ invented }) => invented) && <p>{texts.invented}</p>}
      <div className={styles.head}>
        <p>{texts.on}</p>
        <p>{texts.present}</p>
      </div>
      <h3>{texts.roundsTitle}</h3>
      {years.size < rounds.length && <p>{texts.alike}</p>}
      <ul className={styles.rounds}>
        {rounds.map((round) => (
          <Round key={round.roundId} round={round} />
        ))}
      </ul>
      {texts.questions.map((question) => (
        <section key={question} className={styles.question}>
          <h3>{question}</h3>
          <div className={styles.lines} role="img" aria-label={texts.linesLabel}>
            {LINES.map((line) => (
              <span key={line} />
            ))}
          </div>
        </section>
      ))}
    </article>
  );
}

function Round({ round }: { readonly round: HeldPackage }) {
  const texts = useTexts(officeTexts).conversationScreen;
  const held = useTexts(officeTexts).coverage;
  const language = useLanguage();
  const attended = attendedTo(round, language);
  const asked = instrumentName(round.instrument, language);
  return (
    <li className={styles.round}>
      <h4>{round.schoolYear}</h4>
      <dl>
        <div>
          <dt>{held.responses}</dt>
          <dd>{held.responsesOf(round.responses, round.memberCount)}</dd>
        </div>
        <div>
          <dt>{held.edition}</dt>
          <dd>{round.edition.number}</dd>
        </div>
        <div>
          <dt>{held.instrument}</dt>
          <dd lang={asked.language}>{asked.name}</dd>
        </div>
        <div className={styles.attention}>
          <dt>{texts.attention}</dt>
          {attended === null || attended.names.length === 0 ? (
            <dd>{attended === null ? held.attentionNotShared : held.attentionNone}</dd>
          ) : (
            <dd lang={attended.language}>{attended.names.map(isolated).join(', ')}</dd>
          )}
        </div>
      </dl>
    </li>
  );
}
