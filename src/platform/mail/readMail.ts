import PostalMime from 'postal-mime';

import type { Mail, MailAttachment } from '#ports/Files.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';
import { prepareMail } from './prepareMail.ts';

/** Boxes in boxes; mail programs make four or five. Past this the parser throws, and at its own bound for headers too. */
const LEVELS_MAX = 30;

/**
 * An e-mail (RFC 5322, MIME) as a mail program reads it. An e-mail in it, forwarded or returned, is given as an
 * attachment, with its own transfer encoding undone: whoever wants to know what is in it reads it in turn.
 */
export async function readMail(mail: Bytes): Promise<Result<Mail, 'too-many-parts'>> {
  const prepared = prepareMail(mail);
  if (prepared === null) return err('too-many-parts');
  try {
    const { text, html, attachments } = await PostalMime.parse(prepared, {
      forceRfc822Attachments: true,
      maxNestingDepth: LEVELS_MAX,
    });
    return ok({ text: text ?? '', html: html ?? '', attachments: attachments.map(attachmentOf) });
  } catch {
    return err('too-many-parts');
  }
}

function attachmentOf({
  filename,
  mimeType,
  content,
}: Awaited<ReturnType<typeof PostalMime.parse>>['attachments'][number]): MailAttachment {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name: filename, type: mimeType.toLowerCase(), bytes };
}
