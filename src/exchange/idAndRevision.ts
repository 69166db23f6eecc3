import type { Response } from '#response/Response.ts';
import type { ResponseMessage } from './ResponseMessage.ts';

/** Of which response the message is, and how late a word on it. */
export function idAndRevision(message: ResponseMessage): Pick<Response, 'responseId' | 'revision'> {
  return message.kind === 'response' ? message.response : message;
}
