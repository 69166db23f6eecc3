import { useEffect, useMemo, useRef } from 'react';
import { Redirect, useLocation } from 'wouter';

import { useTexts } from '#i18n/useTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { questionnairePages } from '#questionnaire/questionnairePages.ts';
import type { Draft, Step } from '#response/Draft.ts';
import { paths } from '#shell/routes.ts';
import { shellTexts } from '#shell/shellTexts.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import type { TermsOfAnswering } from '#usecases/takingPart/TermsOfAnswering.ts';
import { CheckStep } from './CheckStep.tsx';
import { ItemsStep } from './ItemsStep.tsx';
import { RoleStep } from './RoleStep.tsx';
import type { DraftHere, StepProps } from './StepProps.ts';
import { stepAfter, stepBefore, stepFrom, stepParameter } from './steps.ts';
import { useDraft } from './useDraft.ts';

interface QuestionsScreenProps extends TermsOfAnswering {
  /** From the address: where in the questionnaire; `begin` means wherever the draft was left. */
  readonly step: string;
}

/** The open draft, one step at a time. It stays mounted from step to step, and so does its hold on the draft. */
export function QuestionsScreen({ step, ...terms }: QuestionsScreenProps) {
  const texts = useTexts(memberTexts).questionsScreen;
  const { member } = useTexts(memberTexts);
  const trouble = useTexts(shellTexts).storageTrouble;
  const draft = useDraft(terms.invitation.roundId);

  switch (draft.state) {
    case 'loading':
      return null;
    case 'elsewhere':
      return (
        <Page title={texts.elsewhereTitle} lead={texts.elsewhereText}>
          <Actions>
            <Button look="primary" onClick={draft.takeOver}>
              {texts.takeOver}
            </Button>
          </Actions>
        </Page>
      );
    case 'missing':
      // After handing in, the back button comes here: there is nothing left to show.
      return <Redirect to={paths.welcome(terms.invitation.roundId)} replace />;
    case 'damaged-record':
      return <NothingToGoOn terms={terms} sentence={trouble.damagedRecord} />;
    case 'here':
      if (draft.saving === 'draft-gone') return <NothingToGoOn terms={terms} sentence={texts.draftGone} />;
      if (draft.draft.instrumentHash !== terms.invitation.instrument.hash) {
        return <NothingToGoOn terms={terms} sentence={member.wrongInstrument} />;
      }
      // Begun before this device asked for a slip: the first screen asks for it.
      if (terms.takesSlip && draft.draft.slip === null) {
        return <NothingToGoOn terms={terms} sentence={texts.slipFirst} />;
      }
      return <OpenDraft terms={terms} draft={draft} parameter={step} />;
  }
}

function OpenDraft({
  terms,
  draft,
  parameter,
}: {
  terms: TermsOfAnswering;
  draft: DraftHere;
  parameter: string;
}) {
  const [, navigate] = useLocation();
  const { invitation, instrument } = terms;
  const { roundId, asksRole } = invitation;
  const pages = useMemo(() => questionnairePages(instrument), [instrument]);
  const step = stepFrom(parameter, pages, asksRole);
  useRememberedStep(draft, step);

  if (step === null) {
    return (
      <Redirect
        to={paths.questions(roundId, stepParameter(resumedStep(draft.draft, pages, asksRole)))}
        replace
      />
    );
  }

  const props: StepProps = {
    terms,
    draft,
    pages,
    go: (target) => {
      navigate(target === null ? paths.welcome(roundId) : paths.questions(roundId, stepParameter(target)));
    },
    before: stepBefore(step, pages, asksRole),
    after: stepAfter(step, pages),
  };
  switch (step.at) {
    case 'role':
      return <RoleStep {...props} />;
    case 'items':
      return <ItemsStep key={parameter} {...props} page={step.page} parameter={parameter} />;
    case 'check':
      return <CheckStep {...props} />;
  }
}

/** Keeps where the member is, so that reopening resumes at the same place. */
function useRememberedStep({ draft, change }: DraftHere, step: Step | null) {
  const parameter = step === null ? null : stepParameter(step);
  // Tried once for each arrival: when the device is full, the next tap says so; trying on and on would not help.
  const tried = useRef<string | null>(null);
  useEffect(() => {
    if (step === null || parameter === stepParameter(draft.step) || parameter === tried.current) return;
    tried.current = parameter;
    void change({ change: 'step', step });
  });
}

function resumedStep(draft: Draft, pages: StepProps['pages'], asksRole: boolean): Step {
  return stepFrom(stepParameter(draft.step), pages, asksRole) ?? { at: 'items', page: 0 };
}

function NothingToGoOn({ terms, sentence }: { readonly terms: TermsOfAnswering; readonly sentence: string }) {
  const texts = useTexts(memberTexts).questionsScreen;
  return (
    <Page title={terms.invitation.networkName} isName lead={sentence}>
      <Actions>
        <ButtonLink to={paths.welcome(terms.invitation.roundId)} look="primary" replace>
          {texts.toInvitation}
        </ButtonLink>
      </Actions>
    </Page>
  );
}
