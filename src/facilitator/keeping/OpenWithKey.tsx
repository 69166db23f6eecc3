import { type SyntheticEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';

import type { SecondKey } from '#exchange/SecondKey.ts';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { openFailureSentence } from '#facilitator/rounds/openFailureSentence.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { PreparedRound } from '#round/Round.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Field } from '#ui/Field.tsx';
import { Form } from '#ui/Form.tsx';
import { Notice } from '#ui/Notice.tsx';
import { checkHandedOver, type NotHandedOver } from '#usecases/keeping/checkHandedOver.ts';
import type { RoundKey } from '#usecases/keeping/makeRoundKey.ts';
import { type OpenFailure, openPreparedRound } from '#usecases/rounds/openPreparedRound.ts';

interface OpenWithKeyProps {
  readonly round: PreparedRound;
  readonly network: Network;
  readonly roundKey: RoundKey;
  /** The half of that key which is on this screen. */
  readonly secondKey: SecondKey;
}

/** Opens the round with this key, once somebody has read aloud the check code of the half that they hold. */
export function OpenWithKey({ round, network, roundKey, secondKey }: OpenWithKeyProps) {
  const texts = useTexts(facilitatorTexts).handOverKeyScreen;
  const language = useLanguage();
  const services = useFacilitatorServices();
  const [, navigate] = useLocation();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [failure, setFailure] = useState<NotHandedOver | OpenFailure | null>(null);
  const inCode = failure === 'no-code' || failure === 'wrong-code';

  async function open(event: SyntheticEvent) {
    event.preventDefault();
    const handedOver = await checkHandedOver(services, { secondKey, round, network }, typed);
    const opened = handedOver.ok ? await openPreparedRound(services, round, roundKey) : handedOver;
    if (!opened.ok) {
      setFailure(opened.error);
      field.current?.focus();
      field.current?.select();
      return;
    }
    // The key is from here on what nobody can do without.
    void services.askToKeep();
    navigate(paths.round(round.id), { replace: true });
  }

  return (
    <Form autoComplete="off" onSubmit={(event) => void open(event)}>
      <Field
        ref={field}
        label={texts.checkCode}
        hint={texts.checkCodeHint}
        fault={inCode ? texts.notOpened[failure] : undefined}
        isAnnounced
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setFailure(null);
        }}
      />
      {failure !== null && !inCode && (
        <Notice kind="trouble">
          {failure === 'old-terms' ? texts.notOpened[failure] : openFailureSentence(failure, language)}
        </Notice>
      )}
      <Actions>
        <Button type="submit" look="primary">
          {texts.open}
        </Button>
        <ButtonLink to={paths.round(round.id)}>{texts.notYet}</ButtonLink>
      </Actions>
    </Form>
  );
}
