import type { Plan } from '#dialogue/Dialogue.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMeetingServices } from '#meeting/MeetingServices.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { newId } from '#shared/Id.ts';
import { Button } from '#ui/Button.tsx';
import styles from './EntryList.module.css';
import { PlanFields } from './PlanFields.tsx';
import { useAddedEntry } from './useAddedEntry.ts';
import type { OpenDialogue } from './useDialogueSession.ts';

interface PlanListProps {
  readonly open: OpenDialogue;
  /** Those of the dialogue that stand here. */
  readonly plans: readonly Plan[];
  /** What a plan that is added here is about; `null` for the network as a whole. */
  readonly dimension: string | null;
  readonly aboutOf?: (plan: Plan) => { readonly text: string; readonly lang: string | undefined };
}

/** Plans to write in, in the order in which they were made, and a way to add one. */
export function PlanList({ open, plans, dimension, aboutOf }: PlanListProps) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const { randomBytes } = useMeetingServices();
  const { added, setAdded, addButton, focusAddButton } = useAddedEntry();
  const { session, dialogue } = open;

  function add() {
    const plan = newId<'plan'>(randomBytes);
    setAdded(plan);
    session.change({ change: 'add-plan', plan, dimension });
  }

  return (
    <div className={styles.list}>
      {plans.map((plan) => (
        <PlanFields
          key={plan.id}
          plan={plan}
          number={dialogue.plans.indexOf(plan) + 1}
          {...(aboutOf && { about: aboutOf(plan) })}
          session={session}
          isNew={plan.id === added}
          onRemove={() => {
            session.change({ change: 'remove-plan', plan: plan.id });
            focusAddButton();
          }}
        />
      ))}
      <div>
        <Button ref={addButton} onClick={add}>
          {texts.addPlan}
        </Button>
      </div>
    </div>
  );
}
