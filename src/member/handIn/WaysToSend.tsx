import { useId, useState } from 'react';

import type { Invitation } from '#exchange/Invitation.ts';
import { useLanguage } from '#i18n/languageStore.ts';
import { useTexts } from '#i18n/useTexts.ts';
import { useMemberServices } from '#member/MemberServices.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { Bytes } from '#shared/ports.ts';
import { mailto } from '#shell/mailto.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { ButtonAnchor } from '#ui/ButtonAnchor.tsx';
import { TextBox } from '#ui/TextBox.tsx';
import { messageToSend } from './messageToSend.ts';
import { ShowCode } from './ShowCode.tsx';
import styles from './WaysToSend.module.css';

interface WaysToSendProps {
  readonly sealed: Bytes;
  readonly invitation: Invitation;
}

type Outcome = 'blockCopied' | 'linkCopied' | 'notCopied' | 'fileSaved' | 'shared' | 'notShared';

/** Every road by which the sealed message can reach the facilitator; which one was taken, the app does not keep. */
export function WaysToSend({ sealed, invitation }: WaysToSendProps) {
  const texts = useTexts(memberTexts).waysToSend;
  const language = useLanguage();
  const { share, copyText, download } = useMemberServices();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const id = useId();
  const app = `${location.origin}${location.pathname}`;
  const message = messageToSend(sealed, invitation, { app, language });

  async function copy(text: string, copied: Outcome) {
    setOutcome((await copyText(text)) ? copied : 'notCopied');
  }

  async function shareWith(send: NonNullable<typeof share>) {
    const shared = await send({ title: message.subject, text: message.textWithLink });
    if (shared === 'cancelled') setOutcome(null);
    else setOutcome(shared === 'shared' ? 'shared' : 'notShared');
  }

  return (
    <section className={styles.ways} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{texts.waysTitle}</h2>
      <Actions>
        {share !== null && (
          <Button look="primary" onClick={() => void shareWith(share)}>
            {texts.share}
          </Button>
        )}
        <Button
          look={share === null ? 'primary' : 'plain'}
          onClick={() => void copy(message.text, 'blockCopied')}
        >
          {texts.copyBlock}
        </Button>
        <Button onClick={() => void copy(message.link, 'linkCopied')}>{texts.copyLink}</Button>
        <ShowCode sealed={sealed} invitation={invitation} />
        <Button
          onClick={() => {
            download(message.fileName, new Blob([message.file], { type: 'application/json' }));
            setOutcome('fileSaved');
          }}
        >
          {texts.saveFile}
        </Button>
        <ButtonAnchor href={mailto(message.subject, message.text)}>{texts.email}</ButtonAnchor>
      </Actions>
      <p role="status">{outcome !== null && texts[outcome]}</p>
      <label className={styles.text} htmlFor={`${id}-text`}>
        {texts.theText}
      </label>
      <TextBox id={`${id}-text`} readOnly rows={6} value={message.text} />
    </section>
  );
}
