import type { Invitation } from '#exchange/Invitation.ts';
import { writeSealedQr } from '#exchange/sealedQr.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { Bytes } from '#shared/ports.ts';
import { CodeDialog } from '#ui/CodeDialog.tsx';

interface ShowCodeProps {
  readonly sealed: Bytes;
  readonly invitation: Invitation;
}

/** The sealed message as a code, for the facilitator's camera. */
export function ShowCode({ sealed, invitation }: ShowCodeProps) {
  const texts = useTexts(memberTexts).showCode;
  return (
    <CodeDialog
      show={texts.show}
      title={texts.showTitle}
      text={texts.showText}
      close={texts.close}
      code={() => writeSealedQr(sealed)}
      label={texts.showLabel(invitation.networkName, invitation.schoolYear)}
    />
  );
}
