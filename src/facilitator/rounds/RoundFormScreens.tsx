import { useState } from 'react';
import { Redirect, useLocation } from 'wouter';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { NetworkAbove } from '#facilitator/NetworkAbove.tsx';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Network } from '#round/Network.ts';
import type { PreparedRound, Round, RoundTerms } from '#round/Round.ts';
import type { Language } from '#shared/Language.ts';
import { paths } from '#shell/routes.ts';
import { useStored } from '#shell/useStored.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import type { ReferencedInstrument } from '#usecases/instrument/ReferencedInstrument.ts';
import { type SaveRoundFailure, saveRound } from '#usecases/rounds/saveRound.ts';
import { RoundForm } from './RoundForm.tsx';
import { useFirstInstrument } from './useFirstInstrument.ts';

export function NewRoundScreen({ network }: { readonly network: Network }) {
  return <RoundFormScreen network={network} round={null} />;
}

/** Only as long as a round is prepared: once it is open, its terms are fixed. */
export function EditRoundScreen({ round, network }: { readonly round: Round; readonly network: Network }) {
  if (round.status !== 'prepared') return <Redirect to={paths.round(round.id)} replace />;
  return <RoundFormScreen network={network} round={round} />;
}

interface RoundFormScreenProps {
  readonly network: Network;
  readonly round: PreparedRound | null;
}

function RoundFormScreen({ network, round }: RoundFormScreenProps) {
  const texts = useTexts(facilitatorTexts).roundForm;
  const language = useLanguage();
  const services = useFacilitatorServices();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<SaveRoundFailure | null>(null);
  const first = useFirstInstrument(services, round?.instrument.hash ?? null);
  const { storage } = services;
  const offices = useStored(() => storage.offices.all(), [storage]);
  const rounds = useStored(() => storage.rounds.ofNetwork(network.id), [storage, network.id]);
  if (first === null || offices === undefined || rounds === undefined) return null;

  async function save(terms: RoundTerms, chosen: ReferencedInstrument) {
    const saved = await saveRound(services, { network, round, terms, chosen });
    if (saved.ok) navigate(paths.round(saved.value), { replace: true });
    else setFailure(saved.error);
  }

  return (
    <Page
      title={round === null ? texts.newTitle : texts.editTitle}
      above={<NetworkAbove network={network} />}
      lead={texts.newLead}
    >
      {first.kind === 'unread' ? (
        <Notice kind="trouble">{texts.builtInUnread}</Notice>
      ) : (
        <>
          {first.kind === 'in-place-of-another' && <Notice>{texts.instrumentGone}</Notice>}
          <RoundForm
            round={round}
            firstInstrument={first.chosen}
            memberCount={network.memberCount}
            others={rounds.records.filter(({ id }) => id !== round?.id)}
            today={services.clock.today()}
            knowsOffice={offices.records.length > 0}
            onSubmit={save}
            trouble={
              failure !== null && <Notice kind="trouble">{saveFailureSentence(failure, language)}</Notice>
            }
            cancel={
              <ButtonLink to={round === null ? paths.network(network.id) : paths.round(round.id)}>
                {texts.cancel}
              </ButtonLink>
            }
          />
        </>
      )}
    </Page>
  );
}

/** The sentence for a round that has not been saved. */
function saveFailureSentence(failure: SaveRoundFailure, language: Language): string {
  const { roundForm, facilitator } = facilitatorTexts.in(language);
  if (failure === 'school-year-taken') return facilitator.schoolYearTaken;
  return failure === 'faulty-terms' ? roundForm.faultsLeft : writeFailureSentence(failure, language);
}
