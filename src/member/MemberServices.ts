import { servicesFor } from '#shell/servicesFor.ts';
import type { Services } from '#usecases/Services.ts';

/** What the screens of this wing ask for, and nothing else of what the app can do. */
export type MemberServices = Pick<
  Services,
  | 'storage'
  | 'clock'
  | 'randomBytes'
  | 'digest'
  | 'sealing'
  | 'files'
  | 'fetchInstrument'
  | 'openCamera'
  | 'draftLock'
  | 'share'
  | 'pageTranslation'
  | 'copyText'
  | 'download'
  | 'askToKeep'
>;

export const [MemberServicesProvider, useMemberServices] = servicesFor<MemberServices>('member');
