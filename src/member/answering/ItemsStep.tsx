import { useEffect } from 'react';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { instrumentLanguage } from '#instrument/localised.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { ItemsPage } from '#questionnaire/ItemsPage.tsx';
import { questionnaireTexts } from '#questionnaire/questionnaireTexts.ts';
import { answerTo } from '#response/completeness.ts';
import type { Answers } from '#response/Response.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import styles from './ItemsStep.module.css';
import { StepProgress } from './StepProgress.tsx';
import type { StepProps } from './StepProps.ts';
import { itemFrom } from './steps.ts';
import { TranslationNotice } from './TranslationNotice.tsx';

interface ItemsStepProps extends StepProps {
  /** 0-based. */
  readonly page: number;
  /** The address's last part, which may name an item to go to. */
  readonly parameter: string;
}

export function ItemsStep({ terms, draft, pages, go, before, after, page, parameter }: ItemsStepProps) {
  const texts = useTexts(memberTexts).questionsScreen;
  const questionnaire = useTexts(questionnaireTexts).questionnaire;
  const language = useLanguage();
  const { instrument } = terms;
  const { askToKeep } = useMemberServices();

  useEffect(() => {
    const item = itemFrom(parameter);
    if (item === null) return;
    const question = document.querySelector(`[data-item="${item}"]`);
    question?.scrollIntoView({ block: 'center' });
    question?.querySelector('input')?.focus();
  }, [parameter]);

  return (
    <Page above={questionnaire.page(page + 1, pages.length)} title={questionnaire.itemsTitle}>
      <StepProgress terms={terms} draft={draft} />
      <TranslationNotice instrument={instrument} />
      <ItemsPage
        instrument={instrument}
        items={pages[page] ?? []}
        firstNumber={pages.slice(0, page).flat().length + 1}
        answers={draft.draft.answers}
        language={instrumentLanguage(instrument, language)}
        clearLabel={questionnaire.clear}
        onAnswer={async (item, answer) => {
          const stored = await draft.change({ change: 'answer', item, answer });
          // From the first answer on there is something of their own to keep. A device that goes round was asked before.
          const isFirst = count(draft.draft.answers) === 0 && count(stored.answers) === 1;
          if (isFirst && terms.participation !== null) void askToKeep();
          return answerTo(stored.answers, item) ?? null;
        }}
      />
      <div className={styles.ending}>
        <Actions>
          <Button
            look="primary"
            onClick={() => {
              go(after);
            }}
          >
            {after.at === 'check' ? texts.toCheck : questionnaire.next}
          </Button>
          <Button
            onClick={() => {
              go(before);
            }}
          >
            {questionnaire.previous}
          </Button>
        </Actions>
        <p className={styles.keys}>{texts.keys(instrument.scale.min, Math.min(instrument.scale.max, 9))}</p>
      </div>
    </Page>
  );
}

function count(answers: Answers): number {
  return Object.keys(answers).length;
}
