import { facilitatorTexts } from '#facilitator/facilitatorTexts.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { Notice } from '#ui/Notice.tsx';
import type { NotCounted } from '#usecases/closing/notCounted.ts';

interface NotCountedNoticeProps {
  readonly title?: string;
  readonly notCounted: NotCounted;
}

/** How many submissions are not in the edition that was just published, with the reason. */
export function NotCountedNotice({ title, notCounted }: NotCountedNoticeProps) {
  const texts = useTexts(facilitatorTexts).closingScreen;
  const { unopened, onOtherSlips, besideOnSlips } = notCounted;
  return (
    <Notice kind="news" {...(title !== undefined && { title })}>
      {unopened > 0 && <p>{texts.refused(unopened)}</p>}
      {onOtherSlips > 0 && <p>{texts.onOtherSlips(onOtherSlips)}</p>}
      {besideOnSlips > 0 && <p>{texts.besideOnSlips(besideOnSlips)}</p>}
    </Notice>
  );
}
