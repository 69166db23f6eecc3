/**
 * What can happen to the storage while the app is open, each for good: a newer version of the app took it over in
 * another tab, or what was stored was deleted. From then on this tab keeps nothing.
 */
export type StorageLoss = 'storage-newer-than-app' | 'storage-gone';

export interface StorageWatch {
  readonly loss: StorageLoss | null;
  /** Calls the listener when the storage is lost; returns what stops it. */
  readonly subscribe: (listener: () => void) => () => void;
}
