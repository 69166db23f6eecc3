import type { Services } from '#usecases/Services.ts';
import { servicesFor } from './servicesFor.ts';

/** What every page and what the wings share may ask for. */
export type SharedServices = Pick<
  Services,
  'storage' | 'digest' | 'clock' | 'copyText' | 'updates' | 'backup' | 'askToKeep' | 'readKeeping'
>;

export const [SharedServicesProvider, useSharedServices] = servicesFor<SharedServices>('the shell');
