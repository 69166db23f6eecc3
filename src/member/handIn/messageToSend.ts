import type { Invitation } from '#exchange/Invitation.ts';
import { writeSealedFile } from '#exchange/sealedFile.ts';
import { writeSealedBlock, writeSealedText } from '#exchange/sealedText.ts';
import { memberTexts } from '#member/memberTexts.ts';
import type { Language } from '#shared/Language.ts';
import type { Bytes } from '#shared/ports.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import { paths } from '#shell/routes.ts';

/** The same sealed bytes in every shape in which they can travel. */
export interface MessageToSend {
  readonly subject: string;
  /** What people read, then the sealed block. */
  readonly text: string;
  /** What people read, then the link. */
  readonly textWithLink: string;
  readonly link: string;
  readonly fileName: string;
  readonly file: string;
}

/** `app`: the address of the app without its fragment. */
export function messageToSend(
  sealed: Bytes,
  { networkName, schoolYear }: Invitation,
  { app, language }: { readonly app: string; readonly language: Language },
): MessageToSend {
  const texts = memberTexts.in(language).waysToSend;
  const intro = texts.messageIntro(networkName, schoolYear);
  const link = `${app}#${paths.collectLink(writeSealedText(sealed))}`;
  return {
    subject: texts.subject(networkName, schoolYear),
    text: `${intro}\n\n${writeSealedBlock(sealed)}`,
    textWithLink: `${intro}\n\n${link}`,
    link,
    fileName: `srt-${safeFileName(networkName)}-${schoolYear}.srt.json`,
    file: writeSealedFile([sealed]),
  };
}
