import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { instrumentLanguage } from '#instrument/localised.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { questionnaireTexts } from '#questionnaire/questionnaireTexts.ts';
import { RoleQuestion } from '#questionnaire/RoleQuestion.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import { StepProgress } from './StepProgress.tsx';
import type { StepProps } from './StepProps.ts';

export function RoleStep({ terms, draft, go, before, after }: StepProps) {
  const texts = useTexts(memberTexts).questionsScreen;
  const questionnaire = useTexts(questionnaireTexts).questionnaire;
  const language = useLanguage();
  const { instrument } = terms;
  return (
    <Page title={questionnaire.roleTitle} lead={texts.roleHint}>
      <StepProgress terms={terms} draft={draft} />
      <RoleQuestion
        roles={instrument.roles}
        role={draft.draft.role}
        language={instrumentLanguage(instrument, language)}
        label={questionnaire.roleTitle}
        unsaidLabel={questionnaire.roleUnsaid}
        onChoose={async (role) => (await draft.change({ change: 'role', role })).role}
      />
      <Actions>
        <Button
          look="primary"
          onClick={() => {
            go(after);
          }}
        >
          {questionnaire.next}
        </Button>
        <Button
          onClick={() => {
            go(before);
          }}
        >
          {questionnaire.previous}
        </Button>
      </Actions>
    </Page>
  );
}
