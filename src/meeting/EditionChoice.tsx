import type { Edition } from '#aggregation/Edition.ts';
import { formatDay } from '#i18n/format.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './EditionChoice.module.css';
import { meetingTexts } from './meetingTexts.ts';
import { chooseEdition } from './resultsViewStore.ts';

interface EditionChoiceProps {
  /** Latest first. */
  readonly editions: readonly Edition[];
  readonly current: Edition;
}

/** Which edition of the round is on screen, where there is more than one. */
export function EditionChoice({ editions, current }: EditionChoiceProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const language = useLanguage();
  if (editions.length === 1) return null;
  return (
    <div className={styles.choice}>
      <SelectField
        label={texts.onScreen}
        value={current.hash}
        onChange={({ target }) => {
          chooseEdition(target.value);
        }}
      >
        {editions.map(({ hash, number, publishedOn, responses }) => (
          <option key={hash} value={hash}>
            {texts.editionEntry(number, formatDay(publishedOn, language), responses)}
          </option>
        ))}
      </SelectField>
    </div>
  );
}
