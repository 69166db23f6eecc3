import type { DeviceRecords } from '#ports/DeviceRecords.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { Result } from '#shared/Result.ts';

/** Everything that may find the device full, such as `drafts.change`. Deleting asks for no room. */
export type WritingMethod = Exclude<
  MethodsThatWrite<DeviceStorage & { readonly records: DeviceRecords; readonly device: Whole }>,
  `${string}.remove` | 'drafts.discard' | 'rounds.forgetResponses'
>;

/** What the storage does as a whole. */
type Whole = Pick<DeviceStorage, 'takeIn'>;

type MethodsThatWrite<Parts> = {
  [Part in keyof Parts & string]: `${Part}.${MayBeFull<Parts[Part]>}`;
}[keyof Parts & string];

type MayBeFull<Part> = {
  [Method in keyof Part & string]: 'storage-full' extends FailureOf<Part[Method]> ? Method : never;
}[keyof Part & string];

type FailureOf<Method> = Method extends (...given: never[]) => Promise<Result<unknown, infer Failure>>
  ? Failure
  : never;
