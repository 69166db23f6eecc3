import { useEffect, useRef, useState } from 'react';

import { collectingMessages } from '#i18n/collectingMessages.ts';
import { useMessages } from '#i18n/languageStore.ts';
import type { RoundId } from '#shared/Id.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { collectLink, type LinkOutcome } from '#usecases/collecting/collectLink.ts';
import { paths } from '#shell/routes.ts';
import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';

/** A link with a sealed response, opened: on the facilitator's device it is taken in, elsewhere nothing happens. */
export function CollectLinkScreen({ payload }: { readonly payload: string }) {
  return <CollectedLink key={payload} payload={payload} />;
}

function CollectedLink({ payload }: { readonly payload: string }) {
  const texts = useMessages(collectingMessages);
  const outcome = useOutcome(payload);
  if (outcome === null) return <p role="status">{texts.working}</p>;

  const sentence = sentenceFor(outcome, texts);
  const round = roundOf(outcome);
  return (
    <Page key={sentence.title} title={sentence.title} lead={sentence.lead}>
      <Actions>
        {round === null ? (
          <ButtonLink to={paths.home()} look="primary">
            {texts.toStart}
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.inbox(round)} look="primary">
            {texts.toInbox}
          </ButtonLink>
        )}
      </Actions>
    </Page>
  );
}

/** `null` while the link is being taken in, once. */
function useOutcome(payload: string): LinkOutcome | null {
  const services = useFacilitatorServices();
  const [outcome, setOutcome] = useState<LinkOutcome | null>(null);
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void collectLink(services, payload).then(setOutcome);
  }, [services, payload]);
  return outcome;
}

function roundOf(outcome: LinkOutcome): RoundId | null {
  return outcome.kind === 'collected' ? outcome.roundId : null;
}

function sentenceFor(
  outcome: LinkOutcome,
  texts: (typeof collectingMessages)['nl'],
): { title: string; lead?: string } {
  switch (outcome.kind) {
    case 'collected': {
      const { networkName, waits, collected } = outcome;
      if (!collected.ok) return { title: texts.linkNotTaken, lead: texts.failures[collected.error] };
      const { added, refused } = collected.value;
      const [refusal] = refused;
      if (refusal !== undefined) return { title: texts.linkNotTaken, lead: texts.reasons[refusal.reason] };
      const lead = waits ? texts.linkWaits(networkName) : networkName;
      return { title: added > 0 ? texts.linkTaken : texts.linkKnown, lead };
    }
    case 'no-such-round':
      return { title: texts.linkTitle, lead: texts.linkForFacilitator };
    case 'damaged-round':
      return { title: texts.linkNotTaken, lead: texts.linkDamaged };
    case 'broken':
      return { title: texts.linkNotTaken, lead: texts.linkBroken };
    case 'too-new':
      return { title: texts.linkNotTaken, lead: texts.linkTooNew };
  }
}
