import { LONGEST_NOTE } from '#dialogue/dialogueBounds.ts';
import { noteText } from '#dialogue/dialogueTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { TextAreaField } from '#ui/TextAreaField.tsx';
import { DialogueArea } from './DialogueArea.tsx';
import styles from './DimensionDialogue.module.css';
import { useOpenDialogue } from './OpenDialogueContext.ts';
import { PlanList } from './PlanList.tsx';
import { StoryList } from './StoryList.tsx';

/** What people mark, note, tell and plan at one dimension. Nothing where the dialogue cannot be read. */
export function DimensionDialogue({ dimension }: { readonly dimension: string }) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const open = useOpenDialogue();
  if (open === null) return null;
  const { dialogue, session } = open;

  return (
    <div className={styles.talk}>
      <h4>{texts.talk}</h4>
      <DialogueArea open={open}>
        <CheckboxField
          label={texts.attention}
          hint={texts.attentionHint}
          checked={dialogue.attention.includes(dimension)}
          onChange={({ target }) => {
            session.change({ change: 'attention', dimension, attended: target.checked });
          }}
        />
        <TextAreaField
          label={texts.note}
          value={noteText(dialogue, dimension)}
          rows={4}
          maxLength={LONGEST_NOTE}
          onWrite={(text) => {
            session.change({ change: 'note', dimension, text });
          }}
        />
        <section className={styles.part}>
          <h5>{texts.stories}</h5>
          <StoryList open={open} dimension={dimension} />
        </section>
        <section className={styles.part}>
          <h5>{texts.plansHere}</h5>
          <PlanList
            open={open}
            plans={dialogue.plans.filter((plan) => plan.dimension === dimension)}
            dimension={dimension}
          />
        </section>
      </DialogueArea>
    </div>
  );
}
