import { useState } from 'react';
import { Link, useLocation } from 'wouter';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { NetworkAbove } from '#facilitator/NetworkAbove.tsx';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { WriteFailure } from '#ports/DeviceStorage.ts';
import type { Network } from '#round/Network.ts';
import { newId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import { writeFailureSentence } from '#shell/writeFailureSentence.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Notice } from '#ui/Notice.tsx';
import { Page } from '#ui/Page.tsx';
import { NetworkForm } from './NetworkForm.tsx';

export function NewNetworkScreen() {
  const texts = useTexts(facilitatorTexts).networkForm;
  const { facilitator } = useTexts(facilitatorTexts);
  const { randomBytes } = useFacilitatorServices();
  const { save, failure } = useSaveNetwork();
  return (
    <Page
      title={texts.newTitle}
      above={<Link href={paths.networks()}>{facilitator.networks}</Link>}
      lead={texts.newLead}
    >
      <NetworkForm
        network={null}
        onSubmit={(described) => save({ ...described, id: newId<'network'>(randomBytes), invented: false })}
        trouble={failure}
        cancel={<ButtonLink to={paths.networks()}>{texts.cancel}</ButtonLink>}
      />
    </Page>
  );
}

export function EditNetworkScreen({ network }: { readonly network: Network }) {
  const texts = useTexts(facilitatorTexts).networkForm;
  const { save, failure } = useSaveNetwork();
  return (
    <Page title={texts.editTitle} above={<NetworkAbove network={network} />}>
      <NetworkForm
        network={network}
        onSubmit={(described) => save({ ...network, ...described })}
        trouble={failure}
        cancel={<ButtonLink to={paths.network(network.id)}>{texts.cancel}</ButtonLink>}
      />
    </Page>
  );
}

/** Saves and goes to the network; where saving fails the form stays as it is. */
function useSaveNetwork() {
  const { storage } = useFacilitatorServices();
  const language = useLanguage();
  const [, navigate] = useLocation();
  const [failure, setFailure] = useState<WriteFailure | null>(null);

  async function save(network: Network) {
    const saved = await storage.networks.save(network);
    if (!saved.ok) {
      setFailure(saved.error);
      return;
    }
    navigate(paths.network(network.id), { replace: true });
  }

  return {
    save,
    failure: failure !== null && <Notice kind="trouble">{writeFailureSentence(failure, language)}</Notice>,
  };
}
