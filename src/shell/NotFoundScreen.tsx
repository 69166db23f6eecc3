import { useTexts } from '#i18n/useTexts.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Page } from '#ui/Page.tsx';
import { paths } from './routes.ts';
import { shellTexts } from './shellTexts.ts';

/** For an address that leads nowhere, or to something that this device does not keep (any more). */
export function NotFoundScreen() {
  const texts = useTexts(shellTexts).notFoundScreen;
  return (
    <Page title={texts.notFoundTitle} lead={texts.notFoundLead}>
      <div>
        <ButtonLink to={paths.home()} look="primary">
          {texts.toStart}
        </ButtonLink>
      </div>
    </Page>
  );
}
