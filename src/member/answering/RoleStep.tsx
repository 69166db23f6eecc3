import { useLanguage, useMessages } from '#i18n/languageStore.ts';
import { questionnaireMessages } from '#i18n/questionnaireMessages.ts';
import { instrumentLanguage } from '#instrument/localised.ts';
import { RoleQuestion } from '#questionnaire/RoleQuestion.tsx';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Page } from '#ui/Page.tsx';
import type { StepProps } from './StepProps.ts';
import { StepProgress } from './StepProgress.tsx';

export function RoleStep({ terms, draft, go, before, after }: StepProps) {
  const texts = useMessages(questionnaireMessages);
  const language = useLanguage();
  const { instrument } = terms;
  return (
    <Page title={texts.roleTitle} lead={texts.roleHint}>
      <StepProgress terms={terms} draft={draft} />
      <RoleQuestion
        roles={instrument.roles}
        role={draft.draft.role}
        language={instrumentLanguage(instrument, language)}
        label={texts.roleTitle}
        unsaidLabel={texts.roleUnsaid}
        onChoose={async (role) => (await draft.change({ change: 'role', role })).role}
      />
      <Actions>
        <Button
          look="primary"
          onClick={() => {
            go(after);
          }}
        >
          {texts.next}
        </Button>
        <Button
          onClick={() => {
            go(before);
          }}
        >
          {texts.previous}
        </Button>
      </Actions>
    </Page>
  );
}
