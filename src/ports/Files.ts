import type { Bytes } from '#shared/ports.ts';
import type { Result } from '#shared/Result.ts';

/** Reads files that somebody chose. */
export interface Files {
  /** The text of a file; one that is too large is not read at all. */
  readText(file: Blob, bytesMax: number): Promise<Result<string, ReadFileFailure>>;
  /**
   * What is in a zip. Believes nothing that the zip says about its own size; `unpackedMax`, in bytes, is what it may
   * unpack to.
   */
  unzip(zip: Bytes, unpackedMax?: number): Promise<Unzipped>;
  /** What is in an e-mail. `too-many-parts`: more pieces, levels or lines than any mail program makes. */
  readMail(mail: Bytes): Promise<Result<Mail, 'too-many-parts'>>;
}

/** `unread`: the device did not give its contents. */
export type ReadFileFailure = 'unread' | 'too-large';

export interface Unzipped {
  readonly entries: readonly ZipEntry[];
  /** How much came out, also of what was refused. */
  readonly unpackedBytes: number;
  /**
   * `not-ours`: no zip. `truncated`: it breaks off, so that the list of what is in it is missing. `bomb`: it unpacks to
   * more than anybody hands in. Nothing of these is given.
   */
  readonly refusal: 'not-ours' | 'truncated' | 'bomb' | null;
}

export interface ZipEntry {
  readonly name: string;
  /** `locked`: under a password. `unreadable`: packed in a way that is not read here, or damaged. */
  readonly contents: Result<Bytes, 'unreadable' | 'locked' | 'too-large'>;
}

/** An e-mail without its addresses, its subject and its date, which nobody here needs to know. */
export interface Mail {
  /** The same message twice, as plain text and as HTML, where it has both; empty where it has not. */
  readonly text: string;
  readonly html: string;
  /** Everything else, e-mails in the e-mail among it. */
  readonly attachments: readonly MailAttachment[];
}

export interface MailAttachment {
  readonly name: string | null;
  /** As its sender named it, in lower case: `message/rfc822`. */
  readonly type: string;
  readonly bytes: Bytes;
}
