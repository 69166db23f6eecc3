import { useEffect, useId, useState } from 'react';
import { Redirect } from 'wouter';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { NetworkAbove } from '#facilitator/NetworkAbove.tsx';
import styles from '#facilitator/inviting/InviteSection.module.css';
import { useTexts } from '#i18n/useTexts.ts';
import { checkRoundTerms } from '#round/checkRoundTerms.ts';
import type { Network } from '#round/Network.ts';
import type { PreparedRound, Round } from '#round/Round.ts';
import type { Result } from '#shared/Result.ts';
import { paths } from '#shell/routes.ts';
import { secondKeyLink } from '#shell/secondKeyLink.ts';
import { useStored } from '#shell/useStored.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import type { Elements } from '#ui/Elements.ts';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { makeRoundKey, type RoundKey } from '#usecases/keeping/makeRoundKey.ts';
import { OpenWithKey } from './OpenWithKey.tsx';
import { PrintedSecondKey } from './PrintedSecondKey.tsx';
import { WaysToHandOver } from './WaysToHandOver.tsx';

interface HandOverKeyScreenProps {
  readonly round: Round;
  readonly network: Network;
}

interface HandOverProps {
  readonly round: PreparedRound;
  readonly network: Network;
}

/** Where a round with two keepers opens: somebody else gets the second key, which is then nowhere on this device. */
export function HandOverKeyScreen({ round, network }: HandOverKeyScreenProps) {
  if (round.status !== 'prepared' || round.keepers === 1)
    return <Redirect to={paths.round(round.id)} replace />;
  return <HandOver round={round} network={network} />;
}

function HandOver({ round, network }: HandOverProps) {
  const texts = useTexts(facilitatorTexts).handOverKeyScreen;
  const { roundScreen } = useTexts(facilitatorTexts);
  const { storage, clock } = useFacilitatorServices();
  const { hash } = round.instrument;
  const instrument = useStored(() => storage.instruments.get(hash), [storage, hash]);
  if (instrument === undefined) return null;
  const hasFaults = Object.keys(checkRoundTerms(round, clock.today())).length > 0;
  return (
    <Page title={texts.title} above={<NetworkAbove network={network} />} lead={texts.lead}>
      {!instrument.ok ? (
        <EditFirst round={round}>
          <p>{roundScreen.instrumentUnread}</p>
          <p>{roundScreen.instrumentUnreadPrepared}</p>
        </EditFirst>
      ) : hasFaults ? (
        <EditFirst round={round}>{roundScreen.datesPassed}</EditFirst>
      ) : (
        <HandOverAndOpen round={round} network={network} />
      )}
    </Page>
  );
}

interface EditFirstProps {
  readonly round: PreparedRound;
  readonly children: string | Elements;
}

/** Said before anybody is given a key to a round that cannot open as it is. */
function EditFirst({ round, children }: EditFirstProps) {
  const { edit } = useTexts(facilitatorTexts).roundScreen;
  const { notYet } = useTexts(facilitatorTexts).handOverKeyScreen;
  return (
    <>
      <Notice>{children}</Notice>
      <Actions>
        <ButtonLink to={paths.editRound(round.id)} look="primary">
          {edit}
        </ButtonLink>
        <ButtonLink to={paths.round(round.id)}>{notYet}</ButtonLink>
      </Actions>
    </>
  );
}

function HandOverAndOpen({ round, network }: HandOverProps) {
  const texts = useTexts(facilitatorTexts).handOverKeyScreen;
  const id = useId();
  const key = useNewKey(round, network);
  if (key === null) return null;
  if (!key.ok || key.value.secondKey === null) return <Notice kind="trouble">{texts.noKeyMade}</Notice>;
  const { secondKey } = key.value;
  const link = secondKeyLink(secondKey);
  return (
    <>
      <p>{texts.whoKeeps}</p>
      <WaysToHandOver secondKey={secondKey} link={link} />
      <section className={styles.part} aria-labelledby={id}>
        <h2 id={id}>{texts.openTitle}</h2>
        <p>{texts.nowhereElse}</p>
        <p>{texts.onlyThisOne}</p>
        <p>{texts.fixes}</p>
      </section>
      <OpenWithKey round={round} network={network} roundKey={key.value} secondKey={secondKey} />
      <PrintedSecondKey secondKey={secondKey} link={link} />
    </>
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
