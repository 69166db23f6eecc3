import type { Participation } from '../../../exchange/Participation.ts';
import { formatDay } from '../../../i18n/format.ts';
import { useLanguage, useMessages } from '../../../i18n/languageStore.ts';
import { ownDeviceMessages } from '../../../i18n/ownDeviceMessages.ts';
import { Actions } from '../../../ui/Actions.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { paths } from '../../routes.ts';
import { useServices } from '../../Services.ts';

/** On the member's own device: that the closing day has passed, and that something was made ready to send. */
export function WhereYouAre({ participation }: { readonly participation: Participation }) {
  const texts = useMessages(ownDeviceMessages);
  const { roundId, state } = participation;
  return (
    <>
      <PastClosing participation={participation} />
      {state !== 'answering' && (
        <Notice title={state === 'withdrawn' ? texts.withdrawnTitle : texts.sentTitle}>
          <p>{state === 'withdrawn' ? texts.withdrawnText : texts.sentText}</p>
          <Actions>
            <ButtonLink to={paths.handIn(roundId)} look="primary">
              {texts.toMessage}
            </ButtonLink>
          </Actions>
        </Notice>
      )}
    </>
  );
}

/** This device cannot know whether the round is still open: only that its day has passed. */
export function PastClosing({ participation }: { readonly participation: Participation }) {
  const texts = useMessages(ownDeviceMessages);
  const language = useLanguage();
  const { clock } = useServices();
  const { closesOn } = participation.invitation;
  if (clock.today() <= closesOn) return null;
  return <Notice>{texts.pastClosing(formatDay(closesOn, language))}</Notice>;
}
