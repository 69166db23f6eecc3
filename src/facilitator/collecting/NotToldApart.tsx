import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { HandedInCount } from '#usecases/collecting/Inbox.ts';

/** How many submissions may be one too many of the same person, and what can be done about it. Nothing about whose. */
export function NotToldApart({ count }: { readonly count: HandedInCount }) {
  const texts = useTexts(facilitatorTexts).notToldApart;
  const { responses, besideEarlier, besideOnSlips } = count;
  return (
    <>
      {besideEarlier > 0 && <p>{texts.besideEarlier(responses, besideEarlier)}</p>}
      {besideOnSlips > 0 && <p>{texts.besideOnSlips(besideOnSlips)}</p>}
    </>
  );
}
