import { useEffect, useId, useState } from 'react';
import { Redirect, useLocation } from 'wouter';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { NetworkAbove } from '#facilitator/NetworkAbove.tsx';
import styles from '#facilitator/inviting/InviteSection.module.css';
import { openFailureSentence } from '#facilitator/rounds/openFailureSentence.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { PreparedRound, Round } from '#round/Round.ts';
import type { Result } from '#shared/Result.ts';
import { paths } from '#shell/routes.ts';
import { secondKeyLink } from '#shell/secondKeyLink.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { CheckboxField } from '#ui/CheckboxField.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { makeRoundKey, type RoundKey } from '#usecases/keeping/makeRoundKey.ts';
import { type OpenFailure, openPreparedRound } from '#usecases/rounds/openPreparedRound.ts';
import { PrintedSecondKey } from './PrintedSecondKey.tsx';
import { WaysToHandOver } from './WaysToHandOver.tsx';

interface HandOverKeyScreenProps {
  readonly round: Round;
  readonly network: Network;
}

/** Where a round with two keepers opens: somebody else gets the second key, which is then nowhere on this device. */
export function HandOverKeyScreen({ round, network }: HandOverKeyScreenProps) {
  if (round.status !== 'prepared' || round.keepers === 1)
    return <Redirect to={paths.round(round.id)} replace />;
  return <HandOver round={round} network={network} />;
}

function HandOver({ round, network }: { readonly round: PreparedRound; readonly network: Network }) {
  const texts = useTexts(facilitatorTexts).handOverKeyScreen;
  const id = useId();
  const key = useNewKey(round, network);
  if (key === null) return null;
  return (
    <Page title={texts.title} above={<NetworkAbove network={network} />} lead={texts.lead}>
      {!key.ok || key.value.secondKey === null ? (
        <Notice kind="trouble">{texts.noKeyMade}</Notice>
      ) : (
        <>
          <p>{texts.whoKeeps}</p>
          <WaysToHandOver secondKey={key.value.secondKey} link={secondKeyLink(key.value.secondKey)} />
          <section className={styles.part} aria-labelledby={id}>
            <h2 id={id}>{texts.openTitle}</h2>
            <p>{texts.nowhereElse}</p>
            <p>{texts.onlyThisOne}</p>
            <p>{texts.fixes}</p>
          </section>
          <OpenWithKey round={round} roundKey={key.value} />
          <PrintedSecondKey secondKey={key.value.secondKey} link={secondKeyLink(key.value.secondKey)} />
        </>
      )}
    </Page>
  );
}

/** Made as the screen opens and gone with it: one that nobody opened a round with is no key to anything. */
function useNewKey(round: PreparedRound, network: Network): Result<RoundKey, 'no-key-made'> | null {
  const services = useFacilitatorServices();
  const [key, setKey] = useState<Result<RoundKey, 'no-key-made'> | null>(null);
  useEffect(() => {
    let here = true;
    void makeRoundKey(services, round, network).then((made) => {
      if (here) setKey(made);
    });
    return () => {
      here = false;
    };
    // Another reading of the same round is no reason for another key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [services, round.id]);
  return key;
}

function OpenWithKey({ round, roundKey }: { readonly round: PreparedRound; readonly roundKey: RoundKey }) {
  const texts = useTexts(facilitatorTexts).handOverKeyScreen;
  const language = useLanguage();
  const services = useFacilitatorServices();
  const [, navigate] = useLocation();
  const [handedOver, setHandedOver] = useState(false);
  const [failure, setFailure] = useState<OpenFailure | 'not-handed-over' | null>(null);

  async function open() {
    if (!handedOver) {
      setFailure('not-handed-over');
      return;
    }
    const opened = await openPreparedRound(services, round, roundKey);
    if (!opened.ok) {
      setFailure(opened.error);
      return;
    }
    // The key is from here on what nobody can do without.
    void services.askToKeep();
    navigate(paths.round(round.id), { replace: true });
  }

  return (
    <>
      <CheckboxField
        label={texts.handedOver}
        checked={handedOver}
        onChange={(event) => {
          setHandedOver(event.target.checked);
          setFailure(null);
        }}
      />
      {failure !== null && (
        <Notice kind="trouble">
          {failure === 'not-handed-over' ? texts.notHandedOver : openFailureSentence(failure, language)}
        </Notice>
      )}
      <Actions>
        <Button look="primary" onClick={() => void open()}>
          {texts.open}
        </Button>
        <ButtonLink to={paths.round(round.id)}>{texts.notYet}</ButtonLink>
      </Actions>
    </>
  );
}
