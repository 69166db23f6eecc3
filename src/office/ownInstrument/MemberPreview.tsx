import { useMemo, useState } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument, Item } from '#instrument/Instrument.ts';
import { instrumentLanguage } from '#instrument/localised.ts';
import { officeTexts } from '#office/officeTexts.ts';
import { ItemsPage } from '#questionnaire/ItemsPage.tsx';
import { questionnairePages } from '#questionnaire/questionnairePages.ts';
import { questionnaireTexts } from '#questionnaire/questionnaireTexts.ts';
import { RoleQuestion } from '#questionnaire/RoleQuestion.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import styles from './OwnInstrument.module.css';

/** The real questionnaire a page at a time. What is chosen is on the page only, and gone when it is turned. */
export function MemberPreview({ instrument }: { readonly instrument: Instrument }) {
  const texts = useTexts(officeTexts).ownInstrumentScreen;
  const asked = useTexts(questionnaireTexts).questionnaire;
  const shownIn = instrumentLanguage(instrument, useLanguage());
  const [chosenLanguage, setChosenLanguage] = useState<string | null>(null);
  const language = chosenLanguage ?? shownIn;
  const [step, setStep] = useState(0);
  const pages = useMemo(() => questionnairePages(instrument), [instrument]);
  const asksRole = instrument.roles.length > 0;
  const steps = pages.length + (asksRole ? 1 : 0);
  const page = asksRole ? step - 1 : step;

  return (
    <section className={styles.part}>
      <h2>{texts.looks.member}</h2>
      <p>{texts.memberText}</p>
      {instrument.languages.length > 1 && (
        <SelectField
          label={texts.previewLanguage}
          value={language}
          onChange={({ target }) => {
            setChosenLanguage(target.value);
          }}
        >
          {instrument.languages.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {languageName(tag)}
            </option>
          ))}
        </SelectField>
      )}
      <div className={styles.sheet}>
        <div key={step} className={styles.page}>
          {page < 0 ? (
            <>
              <h3>{asked.roleTitle}</h3>
              <p className={styles.quiet}>{texts.roleIfAsked}</p>
              <RoleQuestion
                roles={instrument.roles}
                role={null}
                language={language}
                label={asked.roleTitle}
                unsaidLabel={asked.roleUnsaid}
                onChoose={(role) => Promise.resolve(role)}
              />
            </>
          ) : (
            <>
              <p className={styles.quiet}>{asked.page(page + 1, pages.length)}</p>
              <h3>{asked.itemsTitle}</h3>
              <ItemsPage
                instrument={instrument}
                items={pages[page] ?? []}
                firstNumber={itemsBefore(pages, page) + 1}
                answers={{}}
                language={language}
                clearLabel={asked.clear}
                onAnswer={(_, answer) => Promise.resolve(answer)}
              />
            </>
          )}
        </div>
        <Actions>
          <Button
            disabled={step === steps - 1}
            onClick={() => {
              setStep(step + 1);
            }}
          >
            {asked.next}
          </Button>
          <Button
            disabled={step === 0}
            onClick={() => {
              setStep(step - 1);
            }}
          >
            {asked.previous}
          </Button>
        </Actions>
      </div>
    </section>
  );
}

function itemsBefore(pages: readonly (readonly Item[])[], page: number): number {
  return pages.slice(0, page).flat().length;
}

/** In that language itself, or the tag where the browser does not know it. */
function languageName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
