import { useState } from 'react';

import type { Dialogue, Plan } from '#dialogue/Dialogue.ts';
import { planText } from '#dialogue/dialogueTexts.ts';
import { openPlans } from '#dialogue/openPlans.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMeetingServices } from '#meeting/MeetingServices.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import type { NetworkId } from '#shared/Id.ts';
import { useStored } from '#shell/useStored.ts';
import { Notice } from '#ui/Notice.tsx';
import { readEarlierDialogues } from '#usecases/dialogue/readEarlierDialogues.ts';
import { DialogueArea } from './DialogueArea.tsx';
import styles from './PlansSection.module.css';
import { SpokenKeeping } from './SpokenKeeping.tsx';
import { StatusField } from './StatusField.tsx';
import { useDialogueSession } from './useDialogueSession.ts';

interface EarlierPlansProps {
  readonly networkId: NetworkId;
  /** Of the round on screen. */
  readonly schoolYear: string;
}

/** The plans that are still open from the network's previous school year. Nothing where there are none. */
export function EarlierPlans({ networkId, schoolYear }: EarlierPlansProps) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const { storage } = useMeetingServices();
  const earlier = useStored(
    () => readEarlierDialogues(storage, networkId, schoolYear),
    [storage, networkId, schoolYear],
  );
  return earlier?.map(({ roundId, schoolYear: year, dialogue }) =>
    dialogue === null ? (
      <Notice key={roundId}>
        <p>{texts.earlierUnread(shown(year))}</p>
      </Notice>
    ) : (
      <PlansOfYear key={roundId} schoolYear={shown(year)} stored={dialogue} />
    ),
  );
}

function shown(schoolYear: string): string {
  return schoolYear.replace('-', '–');
}

interface PlansOfYearProps {
  readonly schoolYear: string;
  readonly stored: Dialogue;
}

function PlansOfYear({ schoolYear, stored }: PlansOfYearProps) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const open = useDialogueSession(stored);
  // One that is done or let go here stays in sight: it must not slip away from under the hand that chose it.
  const [wereOpen] = useState(() => new Set(openPlans(stored).map(({ id }) => id)));
  const nowOpen = new Set(openPlans(open.dialogue).map(({ id }) => id));
  const plans = open.dialogue.plans.filter(({ id }) => wereOpen.has(id) || nowOpen.has(id));
  if (plans.length === 0) return null;

  return (
    <section className={styles.section}>
      <header>
        <h2>{texts.earlier(schoolYear)}</h2>
        <p className={styles.lead}>{texts.earlierLead}</p>
      </header>
      <DialogueArea open={open}>
        <ul className={styles.list}>
          {plans.map((plan) => (
            <li key={plan.id} className={styles.plan}>
              <EarlierPlan plan={plan} />
              <StatusField
                label={texts.statusOf(titleOf(plan) || texts.untitled)}
                status={plan.status}
                onChoose={(status) => {
                  open.session.change({ change: 'plan-status', plan: plan.id, status });
                }}
              />
            </li>
          ))}
        </ul>
      </DialogueArea>
      <SpokenKeeping open={open} />
    </section>
  );
}

function EarlierPlan({ plan }: { readonly plan: Plan }) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const fields = (['what', 'who', 'when', 'sign'] as const).filter((field) => planText(plan, field) !== '');
  if (fields.length === 0) return null;
  return (
    <dl className={styles.text}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{texts[field]}</dt>
          <dd>{planText(plan, field)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Enough of it to know which plan is meant. */
function titleOf(plan: Plan): string {
  const [first = ''] = planText(plan, 'what').split('\n');
  return first.length > 60 ? `${first.slice(0, 59)}…` : first;
}
