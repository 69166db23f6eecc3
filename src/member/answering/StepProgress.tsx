import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { answeredCount } from '#response/completeness.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import styles from './StepProgress.module.css';
import type { StepProps } from './StepProps.ts';

/** "12 of 32 answered", and whether the last choice has been saved. */
export function StepProgress({ terms, draft: { draft, saving } }: Pick<StepProps, 'terms' | 'draft'>) {
  const texts = useTexts(memberTexts).questionsScreen;
  const language = useLanguage();
  const total = terms.instrument.items.length;
  const answered = answeredCount(terms.instrument, draft.answers);
  const failed = saving === 'storage-full' || saving === 'storage-failed';
  const whatIsSaved = failed
    ? texts.notSaved
    : saving === 'saved'
      ? `✓ ${texts.saved}`
      : saving === 'saving'
        ? texts.saving
        : '';
  return (
    <div className={styles.place}>
      <div className={styles.line}>
        <span>{texts.progress(answered, total)}</span>
        <span className={styles.saving} role="status">
          {whatIsSaved}
        </span>
      </div>
      <ProgressBar max={total} value={answered} label={texts.progress(answered, total)} />
      {failed && <Notice kind="trouble">{writeFailureSentence(saving, language)}</Notice>}
    </div>
  );
}
