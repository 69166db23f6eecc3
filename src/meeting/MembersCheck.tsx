import { useEffect, useId, useState } from 'react';

import type { Edition } from '#aggregation/Edition.ts';
import { editionCode } from '#aggregation/editionCode.ts';
import { editionCheck } from '#aggregation/editionHash.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { CopyButton } from '#shell/CopyButton.tsx';
import { editionCheckLink } from '#shell/editionCheckLink.ts';
import { Actions } from '#ui/Actions.tsx';
import { CodeDialog } from '#ui/CodeDialog.tsx';
import { useMeetingServices } from './MeetingServices.ts';
import { meetingTexts } from './meetingTexts.ts';
import styles from './PictureFiles.module.css';

/** Beyond this a code has too many squares for a telephone to read off a screen; it holds about 30 members. */
const CHARACTERS_IN_A_CODE = 1000;

/** The link by which members see on their own device whether this edition counts them. Of invented answers there is none. */
export function MembersCheck({ edition }: { readonly edition: Edition }) {
  const texts = useTexts(meetingTexts).membersCheck;
  const id = useId();
  const link = useCheckLink(edition);
  if (link === null) return null;
  return (
    <section className={styles.files} aria-labelledby={id}>
      <h2 id={id}>{texts.title}</h2>
      <p>{texts.text(edition.responses)}</p>
      <p>{texts.code(editionCode(edition).replace(' ', '\u00a0'))}</p>
      <Actions>
        <CopyButton label={texts.copy} text={link} />
        {link.length <= CHARACTERS_IN_A_CODE && (
          <CodeDialog
            show={texts.show}
            title={texts.scanTitle}
            text={texts.scanText}
            close={texts.close}
            code={() => link}
            label={texts.qrLabel}
          />
        )}
      </Actions>
    </section>
  );
}

function useCheckLink(edition: Edition): string | null {
  const { digest } = useMeetingServices();
  const [link, setLink] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    const { hash: _itself, ...published } = edition;
    void editionCheck(published, digest).then((check) => {
      if (here) setLink(check === null ? null : editionCheckLink(check));
    });
    return () => {
      here = false;
    };
  }, [edition, digest]);
  return link;
}
