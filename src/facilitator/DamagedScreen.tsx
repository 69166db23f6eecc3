import { useTexts } from '#i18n/useTexts.ts';
import { facilitatorTexts } from './facilitatorTexts.ts';
import { shellTexts } from '#shell/shellTexts.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { paths } from '#shell/routes.ts';

/** In place of a network or a round that is stored but cannot be read. */
export function DamagedScreen() {
  const texts = useTexts(facilitatorTexts).facilitator;
  return (
    <Page title={texts.damagedTitle} lead={useTexts(shellTexts).storageTrouble.damagedRecord}>
      <div>
        <ButtonLink to={paths.networks()} look="primary">
          {texts.toNetworks}
        </ButtonLink>
      </div>
    </Page>
  );
}
