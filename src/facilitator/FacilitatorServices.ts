import { servicesFor } from '#shell/servicesFor.ts';
import type { Services } from '#usecases/Services.ts';

/** What the screens of this wing ask for, and nothing else of what the app can do. */
export type FacilitatorServices = Pick<
  Services,
  | 'storage'
  | 'clock'
  | 'randomBytes'
  | 'digest'
  | 'sealing'
  | 'files'
  | 'inbox'
  | 'openCamera'
  | 'scanSignals'
  | 'backup'
  | 'keyWords'
  | 'passphraseAdvice'
  | 'copyText'
  | 'download'
  | 'askToKeep'
>;

export const [FacilitatorServicesProvider, useFacilitatorServices] =
  servicesFor<FacilitatorServices>('facilitator');
