import { useMessages } from '#i18n/languageStore.ts';
import { networkMessages } from '#i18n/networkMessages.ts';
import { troubleMessages } from '#i18n/troubleMessages.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { paths } from '#shell/routes.ts';

/** In place of a network or a round that is stored but cannot be read. */
export function DamagedScreen() {
  const texts = useMessages(networkMessages);
  return (
    <Page title={texts.damagedTitle} lead={useMessages(troubleMessages).damagedRecord}>
      <div>
        <ButtonLink to={paths.networks()} look="primary">
          {texts.toNetworks}
        </ButtonLink>
      </div>
    </Page>
  );
}
