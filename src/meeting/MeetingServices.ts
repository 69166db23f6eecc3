import { servicesFor } from '#shell/servicesFor.ts';
import type { Services } from '#usecases/Services.ts';

/** What the results room and the wall ask for, and nothing else of what the app can do. */
export type MeetingServices = Pick<
  Services,
  | 'storage'
  | 'randomBytes'
  | 'digest'
  | 'copyText'
  | 'download'
  | 'pictureToPng'
  | 'presenterChannel'
  | 'secondWindow'
  | 'fullScreen'
>;

export const [MeetingServicesProvider, useMeetingServices] = servicesFor<MeetingServices>('meeting');
