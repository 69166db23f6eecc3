import { useTexts } from '#i18n/useTexts.ts';
import { paths } from '#shell/routes.ts';
import { shellTexts } from '#shell/shellTexts.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';

/** In place of a network or a round that is stored but cannot be read. */
export function DamagedScreen() {
  const texts = useTexts(shellTexts).damagedScreen;
  return (
    <Page title={texts.title} lead={useTexts(shellTexts).storageTrouble.damagedRecord}>
      <div>
        <ButtonLink to={paths.networks()} look="primary">
          {texts.toNetworks}
        </ButtonLink>
      </div>
    </Page>
  );
}
