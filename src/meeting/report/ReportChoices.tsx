import { useId } from 'react';

import { useTexts } from '#i18n/useTexts.ts';
import { meetingTexts } from '#meeting/meetingTexts.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import styles from './ReportChoices.module.css';
import { type ReportPart, toggleReportPart } from './reportChoiceStore.ts';

interface ReportChoicesProps {
  readonly offered: readonly ReportPart[];
  readonly chosen: ReadonlySet<ReportPart>;
}

export function ReportChoices({ offered, chosen }: ReportChoicesProps) {
  const texts = useTexts(meetingTexts).printedReport;
  const id = useId();
  return (
    <section className={styles.choices}>
      <h2 id={id}>{texts.title}</h2>
      <fieldset aria-labelledby={id} aria-describedby={`${id}-lead`}>
        <p id={`${id}-lead`} className={styles.lead}>
          {texts.lead}
        </p>
        <div className={styles.parts}>
          {offered.map((part) => (
            <CheckboxField
              key={part}
              label={texts.parts[part]}
              checked={chosen.has(part)}
              onChange={() => {
                toggleReportPart(part);
              }}
            />
          ))}
        </div>
      </fieldset>
      <Actions>
        <Button
          onClick={() => {
            print();
          }}
        >
          {texts.print}
        </Button>
      </Actions>
    </section>
  );
}
