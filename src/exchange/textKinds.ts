import type { TextKind } from './checkedText.ts';
import { SEALED_BYTES_MAX } from './sealedResponse.ts';

// All that travels as checked text.
export const SEALED_TEXT: TextKind = { magic: 'SRS', bodyBytesMax: SEALED_BYTES_MAX };
export const INVITATION_TEXT: TextKind = { magic: 'SRI', bodyBytesMax: 1024 };
export const RESEARCH_INVITATION_TEXT: TextKind = { magic: 'SRO', bodyBytesMax: 1024 };
export const EDITION_CHECK_TEXT: TextKind = { magic: 'SRE', bodyBytesMax: 16_384 };
export const SECOND_KEY_TEXT: TextKind = { magic: 'SRK', bodyBytesMax: 1024 };
