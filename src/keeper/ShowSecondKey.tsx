import type { SecondKey } from '#exchange/SecondKey.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { secondKeyLink } from '#shell/secondKeyLink.ts';
import { CodeDialog } from '#ui/CodeDialog.tsx';
import { keeperTexts } from './keeperTexts.ts';

/** The link of the second key as a code, for the facilitator's camera. */
export function ShowSecondKey({ secondKey }: { readonly secondKey: SecondKey }) {
  const texts = useTexts(keeperTexts).secondKeysScreen;
  const { networkName, schoolYear } = secondKey;
  return (
    <CodeDialog
      look="primary"
      show={texts.show}
      title={texts.showTitle}
      text={texts.showText}
      close={texts.close}
      code={() => secondKeyLink(secondKey)}
      label={texts.showLabel(networkName, schoolYear)}
    />
  );
}
