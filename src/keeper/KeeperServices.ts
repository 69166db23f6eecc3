import { servicesFor } from '#shell/servicesFor.ts';
import type { Services } from '#usecases/Services.ts';

/** What the screens of this wing ask for, and nothing else of what the app can do. */
export type KeeperServices = Pick<
  Services,
  'storage' | 'clock' | 'digest' | 'files' | 'download' | 'askToKeep'
>;

export const [KeeperServicesProvider, useKeeperServices] = servicesFor<KeeperServices>('keeper');
