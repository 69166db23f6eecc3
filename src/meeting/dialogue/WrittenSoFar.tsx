import { noteText } from '#dialogue/dialogueTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { useOpenDialogue } from './OpenDialogueContext.ts';
import styles from './WrittenSoFar.module.css';

/** In the line of a dimension that may be closed: that it gets attention, and what is written inside. */
export function WrittenSoFar({ dimension }: { readonly dimension: string }) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const dialogue = useOpenDialogue()?.dialogue;
  if (dialogue === undefined) return null;
  const isHere = (entry: { readonly dimension: string | null }) => entry.dimension === dimension;
  const written = [
    noteText(dialogue, dimension) !== '' && texts.note,
    dialogue.stories.some(isHere) && texts.stories,
    dialogue.plans.some(isHere) && texts.plans,
  ].filter((word) => word !== false);
  const isAttended = dialogue.attention.includes(dimension);
  if (!isAttended && written.length === 0) return null;
  return (
    <span className={styles.here}>
      {isAttended && <span className={styles.attention}>{texts.attention}</span>}
      {written.length > 0 && <span className={styles.written}>{written.join(' · ')}</span>}
    </span>
  );
}
