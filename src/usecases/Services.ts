import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { FetchInstrument } from '#platform/fetchInstrument.ts';
import type { DeviceBackup } from '#platform/backup/deviceBackup.ts';
import type { OpenCamera } from '#ports/Camera.ts';
import type { ScanSignals } from '#platform/camera/scanSignals.ts';
import type { AppUpdates } from '#platform/offline/appUpdates.ts';
import type { OfficeKeyFiles } from '#platform/research/officeKeyFiles.ts';
import type { SharedText, ShareOutcome } from '#platform/shareText.ts';
import type { Storage } from '#ports/Storage.ts';
import type { FullScreen } from '#platform/fullScreen.ts';
import type { DraftLock } from '#platform/tabs/draftLock.ts';
import type { PresenterChannel } from '#platform/tabs/presenterChannel.ts';
import type { SecondWindow } from '#platform/tabs/secondWindow.ts';
import type { Clock, Digest, RandomBytes } from '#shared/ports.ts';
import type { Inbox } from './collecting/Inbox.ts';
import type { OfficePool } from './research/OfficePool.ts';

/** The effects the screens use, made once in `main.tsx` (and, with twins, in the tests). */
export interface Services {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly randomBytes: RandomBytes;
  readonly digest: Digest;
  readonly sealing: SealingSuite;
  readonly inbox: Inbox;
  readonly research: OfficePool;
  readonly draftLock: DraftLock;
  readonly presenterChannel: PresenterChannel;
  readonly secondWindow: SecondWindow;
  readonly fullScreen: FullScreen;
  readonly updates: AppUpdates;
  readonly download: (fileName: string, contents: Blob) => void;
  /** Puts the text on the clipboard; `false` where the browser does not let it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Hands the text to another app by the device's own sheet; `null` where the device has none. */
  readonly share: ((message: SharedText) => Promise<ShareOutcome>) | null;
  readonly fetchInstrument: FetchInstrument;
  readonly openCamera: OpenCamera;
  readonly scanSignals: ScanSignals;
  readonly backup: DeviceBackup;
  readonly officeKeyFiles: OfficeKeyFiles;
  /** Asks the browser not to clear what the app keeps; resolves to whether it agreed. */
  readonly askToKeep: () => Promise<boolean>;
}
