import { useEffect, useRef, useState } from 'react';

import { useFacilitatorServices } from '#facilitator/FacilitatorServices.ts';
import type { FacilitatorTexts } from '#facilitator/facilitatorTexts.nl.ts';
import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { RoundId } from '#shared/Id.ts';
import { paths } from '#shell/routes.ts';
import { Actions } from '#ui/Actions.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { collectLink, type LinkOutcome } from '#usecases/collecting/collectLink.ts';

/**
 * A link with a sealed response, opened: on the facilitator's device it is taken in, elsewhere nothing happens. It has
 * left the address, so of a page that is loaded once more there is none.
 */
export function CollectLinkScreen({ payload }: { readonly payload: string | null }) {
  const texts = useTexts(facilitatorTexts).collectLinkScreen;
  if (payload !== null) return <CollectedLink payload={payload} />;
  return (
    <Page title={texts.linkTitle} lead={texts.linkGone}>
      <Actions>
        <ButtonLink to={paths.home()} look="primary">
          {texts.toStart}
        </ButtonLink>
      </Actions>
    </Page>
  );
}

function CollectedLink({ payload }: { readonly payload: string }) {
  const texts = useTexts(facilitatorTexts);
  const outcome = useOutcome(payload);
  if (outcome === null) return <p role="status">{texts.collecting.working}</p>;

  const sentence = sentenceFor(outcome, texts);
  const round = roundOf(outcome);
  return (
    <Page key={sentence.title} title={sentence.title} lead={sentence.lead}>
      <Actions>
        {round === null ? (
          <ButtonLink to={paths.home()} look="primary">
            {texts.collectLinkScreen.toStart}
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.inbox(round)} look="primary">
            {texts.collectLinkScreen.toInbox}
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

function sentenceFor(outcome: LinkOutcome, texts: FacilitatorTexts): { title: string; lead?: string } {
  switch (outcome.kind) {
    case 'collected': {
      const { networkName, waits, collected } = outcome;
      if (!collected.ok)
        return {
          title: texts.collectLinkScreen.linkNotTaken,
          lead: texts.collecting.failures[collected.error],
        };
      const { added, refused } = collected.value;
      const [refusal] = refused;
      if (refusal !== undefined)
        return {
          title: texts.collectLinkScreen.linkNotTaken,
          lead: texts.collecting.reasons[refusal.reason],
        };
      const lead = waits ? texts.collectLinkScreen.linkWaits(networkName) : networkName;
      return {
        title: added > 0 ? texts.collectLinkScreen.linkTaken : texts.collectLinkScreen.linkKnown,
        lead,
      };
    }
    case 'no-such-round':
      return { title: texts.collectLinkScreen.linkTitle, lead: texts.collectLinkScreen.linkForFacilitator };
    case 'damaged-round':
      return { title: texts.collectLinkScreen.linkNotTaken, lead: texts.collectLinkScreen.linkDamaged };
    case 'broken':
      return { title: texts.collectLinkScreen.linkNotTaken, lead: texts.collectLinkScreen.linkBroken };
    case 'too-new':
      return { title: texts.collectLinkScreen.linkNotTaken, lead: texts.collectLinkScreen.linkTooNew };
  }
}
