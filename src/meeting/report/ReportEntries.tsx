import type { Dialogue, Plan, PlanField } from '#dialogue/Dialogue.ts';
import { planText, storyText } from '#dialogue/dialogueTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import styles from './PrintedReport.module.css';
import type { ReportPart } from './reportChoiceStore.ts';

interface ReportEntriesProps {
  readonly dialogue: Dialogue;
  /** `null` for what is about the network as a whole. */
  readonly dimension: string | null;
  readonly chosen: ReadonlySet<ReportPart>;
  readonly title?: string;
}

const DETAILS: readonly Exclude<PlanField, 'what'>[] = ['who', 'when', 'sign'];

/** The plans and stories of one dimension that were chosen and have something written in them. */
export function ReportEntries({ dialogue, dimension, chosen, title }: ReportEntriesProps) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const { plans, stories } = entriesOf(dialogue, dimension, chosen);
  if (plans.length + stories.length === 0) return null;
  return (
    <div className={dimension === null ? styles.dimension : undefined}>
      {title !== undefined && <h3>{title}</h3>}
      {plans.length > 0 && <h4>{texts.plans}</h4>}
      {plans.map((plan) => (
        <div key={plan.id} className={styles.entry}>
          <p className={styles.written}>{planText(plan, 'what')}</p>
          <dl className={styles.figures}>
            <div>
              <dt>{texts.status}</dt>
              <dd>{texts.statuses[plan.status]}</dd>
            </div>
            {DETAILS.filter((field) => plan[field].length > 0).map((field) => (
              <div key={field}>
                <dt>{texts[field]}</dt>
                <dd className={styles.written}>{planText(plan, field)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {stories.length > 0 && <h4>{texts.stories}</h4>}
      {stories.map((story) => (
        <p key={story.id} className={`${styles.entry} ${styles.written}`}>
          {storyText(story)}
        </p>
      ))}
    </div>
  );
}

export function hasEntries(...[dialogue, dimension, chosen]: Parameters<typeof entriesOf>): boolean {
  const { plans, stories } = entriesOf(dialogue, dimension, chosen);
  return plans.length + stories.length > 0;
}

/** In the order in which they were written down; one in which nothing stands is left out. */
function entriesOf(
  { plans, stories }: Dialogue,
  about: string | null,
  chosen: ReadonlySet<ReportPart>,
): Pick<Dialogue, 'plans' | 'stories'> {
  return {
    plans: chosen.has('plans') ? plans.filter((plan) => plan.dimension === about && hasWords(plan)) : [],
    stories: chosen.has('stories')
      ? stories.filter(({ dimension, text }) => dimension === about && text.length > 0)
      : [],
  };
}

function hasWords({ what, who, when, sign }: Plan): boolean {
  return [what, who, when, sign].some((text) => text.length > 0);
}
