import type { ChangeEvent } from 'react';
import { useFormContext } from 'react-hook-form';

import type { Item } from '#instrument/Instrument.ts';
import { localised } from '#instrument/localised.ts';
import styles from './ItemQuestion.module.css';
import type { QuestionnaireForm } from './QuestionnaireForm.ts';
import type { ResponseOption } from './responseOptions.ts';

interface ItemQuestionProps {
  readonly item: Item;
  /** 1-based place in the whole questionnaire. */
  readonly number: number;
  readonly options: readonly ResponseOption[];
  /** The instrument's language on screen. */
  readonly language: string;
  readonly clearLabel: string;
  readonly onChoose: (item: Item, value: string) => void;
  readonly onClear: (item: Item) => void;
}

/** One item: its text, the scale's points as whole rows, and "don't know or not applicable" apart from them. */
export function ItemQuestion(props: ItemQuestionProps) {
  const { item, number, options, language, clearLabel, onChoose, onClear } = props;
  const { register, watch } = useFormContext<QuestionnaireForm>();
  // A group of radio buttons without a choice holds null, whatever its type says.
  const isAnswered = Boolean(watch(`answers.${item.id}`));

  // One registration for the whole group: of several under one name only the last would be heard.
  const radio = register(`answers.${item.id}`, {
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      onChoose(item, event.target.value);
    },
  });

  return (
    <fieldset className={styles.item} data-item={item.id}>
      <legend className={styles.text}>
        <span className={styles.number}>{number}</span>
        <bdi lang={language} translate="no">
          {localised(item.text, language)}
        </bdi>
      </legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={option.onScale ? styles.option : styles.beside}>
            <input type="radio" value={option.value} className={styles.radio} {...radio} />
            {option.onScale && <span className={styles.point}>{option.value}</span>}
            <bdi lang={language} translate="no">
              {option.label}
            </bdi>
          </label>
        ))}
      </div>
      <div className={styles.after}>
        {isAnswered && (
          <button
            type="button"
            className={styles.clear}
            onClick={() => {
              onClear(item);
            }}
          >
            {clearLabel}
          </button>
        )}
      </div>
    </fieldset>
  );
}
