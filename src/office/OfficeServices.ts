import { servicesFor } from '#shell/servicesFor.ts';
import type { Services } from '#usecases/Services.ts';

/** What the screens of this wing ask for, and nothing else of what the app can do. */
export type OfficeServices = Pick<
  Services,
  | 'storage'
  | 'clock'
  | 'digest'
  | 'sealing'
  | 'files'
  | 'research'
  | 'officeKeyFiles'
  | 'passphraseAdvice'
  | 'copyText'
  | 'download'
  | 'askToKeep'
>;

export const [OfficeServicesProvider, useOfficeServices] = servicesFor<OfficeServices>('office');
