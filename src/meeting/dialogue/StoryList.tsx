import { LONGEST_STORY } from '#dialogue/dialogueBounds.ts';
import { storyText } from '#dialogue/dialogueTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMeetingServices } from '#meeting/MeetingServices.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { newId } from '#shared/Id.ts';
import { Button } from '#ui/Button.tsx';
import { TextAreaField } from '#ui/TextAreaField.tsx';
import styles from './EntryList.module.css';
import { useAddedEntry } from './useAddedEntry.ts';
import type { OpenDialogue } from './useDialogueSession.ts';

interface StoryListProps {
  readonly open: OpenDialogue;
  readonly dimension: string;
}

/** What the network was worth to somebody, in a few lines: with consent, and without a field for a name. */
export function StoryList({ open: { session, dialogue }, dimension }: StoryListProps) {
  const texts = useTexts(meetingTexts).dialogueArea;
  const { randomBytes } = useMeetingServices();
  const { added, setAdded, addButton, focusAddButton } = useAddedEntry();
  const stories = dialogue.stories.filter((story) => story.dimension === dimension);

  function add() {
    const story = newId<'story'>(randomBytes);
    setAdded(story);
    session.change({ change: 'add-story', story, dimension });
  }

  return (
    <div className={styles.list}>
      <p className={styles.hint}>{texts.storiesHint}</p>
      {stories.map((story, place) => (
        <div key={story.id} className={styles.story}>
          <TextAreaField
            label={texts.story(place + 1)}
            value={storyText(story)}
            rows={3}
            maxLength={LONGEST_STORY}
            autoFocus={story.id === added}
            onWrite={(text) => {
              session.change({ change: 'story-text', story: story.id, text });
            }}
          />
          <Button
            look="quiet"
            onClick={() => {
              session.change({ change: 'remove-story', story: story.id });
              focusAddButton();
            }}
          >
            {texts.removeStory(place + 1)}
          </Button>
        </div>
      ))}
      <div>
        <Button ref={addButton} onClick={add}>
          {texts.addStory}
        </Button>
      </div>
    </div>
  );
}
