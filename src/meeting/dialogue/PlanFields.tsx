import type { Plan, PlanField, PlanStatus } from '#dialogue/Dialogue.ts';
import { LONGEST_IN_PLAN } from '#dialogue/dialogueBounds.ts';
import { planText } from '#dialogue/dialogueTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { Button } from '#ui/Button.tsx';
import { Field } from '#ui/Field.tsx';
import { TextAreaField } from '#ui/TextAreaField.tsx';
import type { DialogueSession } from '#usecases/dialogue/DialogueSession.ts';
import styles from './PlanFields.module.css';
import { StatusField } from './StatusField.tsx';

interface PlanFieldsProps {
  readonly plan: Plan;
  /** Its place among all plans of the round: it has the same one wherever it stands. */
  readonly number: number;
  /** What it is about, where that does not show from where it stands. */
  readonly about?: { readonly text: string; readonly lang: string | undefined };
  readonly session: DialogueSession;
  /** It was made a moment ago: one goes on in its first field. */
  readonly isNew: boolean;
  readonly onRemove: () => void;
}

/** One plan, to be written in. */
export function PlanFields({ plan, number, about, session, isNew, onRemove }: PlanFieldsProps) {
  const texts = useTexts(meetingTexts).dialogueArea;

  function field(name: PlanField) {
    return {
      label: texts[name],
      value: planText(plan, name),
      maxLength: LONGEST_IN_PLAN[name],
      autoComplete: 'off',
    };
  }

  function write(name: PlanField, text: string) {
    session.change({ change: 'plan-text', plan: plan.id, field: name, text });
  }

  function choose(status: PlanStatus) {
    session.change({ change: 'plan-status', plan: plan.id, status });
  }

  return (
    <fieldset className={styles.plan}>
      <legend className={styles.title}>{texts.plan(number)}</legend>
      {about !== undefined && (
        <p className={styles.about} lang={about.lang}>
          {about.text}
        </p>
      )}
      <TextAreaField
        {...field('what')}
        autoFocus={isNew}
        onWrite={(text) => {
          write('what', text);
        }}
      />
      <div className={styles.pair}>
        <Field
          {...field('who')}
          onChange={(event) => {
            write('who', event.target.value);
          }}
        />
        <Field
          {...field('when')}
          onChange={(event) => {
            write('when', event.target.value);
          }}
        />
      </div>
      <TextAreaField
        {...field('sign')}
        onWrite={(text) => {
          write('sign', text);
        }}
      />
      <div className={styles.end}>
        <StatusField label={texts.status} status={plan.status} onChoose={choose} />
        <Button look="quiet" onClick={onRemove}>
          {texts.removePlan(number)}
        </Button>
      </div>
    </fieldset>
  );
}
