import { useState } from 'react';
import { Link, useLocation } from 'wouter';

import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import { questionnaireTexts } from '#questionnaire/questionnaireTexts.ts';
import { unansweredItems } from '#response/completeness.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { handIn, type HandInFailure } from '#usecases/handingIn/handIn.ts';
import { sealToSend, type SealToSendFailure } from '#usecases/handingIn/sealToSend.ts';
import styles from './CheckStep.module.css';
import { handInFailureSentence } from './handInFailureSentence.ts';
import { StepProgress } from './StepProgress.tsx';
import type { StepProps } from './StepProps.ts';
import { itemParameter } from './steps.ts';

/** What is unanswered, then handing in all the same. */
export function CheckStep({ terms, draft, pages, go, before }: StepProps) {
  const { invitation, instrument, participation } = terms;
  const { roundId, asksRole } = invitation;
  const texts = useTexts(memberTexts).checkStep;
  const { member } = useTexts(memberTexts);
  const questionnaire = useTexts(questionnaireTexts).questionnaire;
  const own = useTexts(memberTexts).checkStep;
  const language = useLanguage();
  const services = useMemberServices();
  const [, navigate] = useLocation();
  const [handing, setHanding] = useState<'not-yet' | 'under-way' | HandInFailure | SealToSendFailure>(
    'not-yet',
  );

  const shownIn = instrumentLanguage(instrument, language);
  const unanswered = unansweredItems(instrument, draft.draft.answers);
  const numbered = pages.flat();
  const role = instrument.roles.find(({ id }) => id === draft.draft.role);

  async function confirm() {
    setHanding('under-way');
    const handedIn =
      participation === null
        ? await handIn(services, {
            response: draft.draft.responseId,
            round: { ...invitation, id: roundId },
            instrument,
          })
        : await sealToSend(services, { participation, instrument });
    const next = participation === null ? paths.handedIn(roundId) : paths.handIn(roundId);
    if (handedIn.ok) navigate(next, { replace: true });
    else setHanding(handedIn.error);
  }

  return (
    <Page title={texts.checkTitle}>
      <StepProgress terms={terms} draft={draft} />
      <section className={styles.check}>
        <p>{unanswered.length === 0 ? texts.checkAll : texts.checkUnanswered(unanswered.length)}</p>
        {unanswered.length > 0 && (
          <ul className={styles.items}>
            {unanswered.map((item) => (
              <li key={item.id}>
                <Link href={paths.questions(roundId, itemParameter(item))} className={styles.item}>
                  <span className={styles.number}>{numbered.indexOf(item) + 1}</span>
                  <bdi lang={shownIn} translate="no">
                    {localised(item.text, shownIn)}
                  </bdi>
                </Link>
              </li>
            ))}
          </ul>
        )}
        {asksRole && (
          <p className={styles.role}>
            {role === undefined ? (
              <span>{`${texts.roleNotSaid} `}</span>
            ) : (
              <span>
                <span>{`${member.yourRole}: `}</span>
                <bdi lang={shownIn}>{`${localised(role.name, shownIn)} `}</bdi>
              </span>
            )}
            <ButtonLink to={paths.questions(roundId, 'role')} look="quiet">
              {texts.changeRole}
            </ButtonLink>
          </p>
        )}
      </section>
      <Notice>{participation === null ? texts.handInExplains : own.checkExplains}</Notice>
      {handing !== 'not-yet' && handing !== 'under-way' && (
        <Notice kind="trouble">{handInFailureSentence(handing, language)}</Notice>
      )}
      <Actions>
        <Button look="primary" disabled={handing === 'under-way'} onClick={() => void confirm()}>
          {handing === 'under-way' ? texts.handingIn : texts.handIn}
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
