import { useTexts } from '#i18n/useTexts.ts';
import type { OpenFailure } from '#ports/DeviceStorage.ts';
import { Button } from '#ui/Button.tsx';
import { LanguageSwitch } from '#ui/LanguageSwitch.tsx';
import { Page } from '#ui/Page.tsx';
import { appTexts } from './appTexts.ts';
import { useDocumentLanguage } from './useDocumentLanguage.ts';

/** Instead of the app, where the browser does not let it keep or seal anything: why, and what to do. */
export function StartTrouble({ trouble }: { readonly trouble: OpenFailure | 'not-secure' }) {
  useDocumentLanguage();
  const texts = useTexts(appTexts).startTrouble;
  const sentences = {
    'storage-unavailable': { title: texts.unavailableTitle, lead: texts.unavailableLead },
    'storage-newer-than-app': { title: texts.newerTitle, lead: texts.newerLead },
    'not-secure': { title: texts.notSecureTitle, lead: texts.notSecureLead },
  };
  return (
    <Page title={sentences[trouble].title} lead={sentences[trouble].lead}>
      <div>
        <Button
          look="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {texts.tryAgain}
        </Button>
      </div>
      <LanguageSwitch />
    </Page>
  );
}
