import type { SealingSuite } from '#exchange/SealingSuite.ts';
import type { AppUpdates } from '#ports/AppUpdates.ts';
import type { OpenCamera } from '#ports/Camera.ts';
import type { DeviceBackup } from '#ports/DeviceBackup.ts';
import type { DeviceStorage } from '#ports/DeviceStorage.ts';
import type { DraftLock } from '#ports/DraftLock.ts';
import type { FetchInstrument } from '#ports/FetchInstrument.ts';
import type { Files } from '#ports/Files.ts';
import type { FullScreen } from '#ports/FullScreen.ts';
import type { Keeping } from '#ports/Keeping.ts';
import type { KeyWords } from '#ports/KeyWords.ts';
import type { OfficeKeyFiles } from '#ports/OfficeKeyFiles.ts';
import type { PageTranslation } from '#ports/PageTranslation.ts';
import type { PassphraseAdvice } from '#ports/PassphraseAdvice.ts';
import type { PictureToPng } from '#ports/PictureToPng.ts';
import type { PresenterChannel } from '#ports/PresenterChannel.ts';
import type { ScanSignals } from '#ports/ScanSignals.ts';
import type { SecondWindow } from '#ports/SecondWindow.ts';
import type { ShareText } from '#ports/ShareText.ts';
import type { Clock, Digest, RandomBytes } from '#shared/ports.ts';
import type { Inbox } from './collecting/Inbox.ts';
import type { OfficePool } from './research/OfficePool.ts';

/**
 * All that use cases and screens may ask for, made once in `main.tsx` (and, with twins, in the tests). Whoever needs some
 * of it picks that: a use case in its parameters, a wing in its own list.
 */
export interface Services {
  readonly storage: DeviceStorage;
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
  readonly pageTranslation: PageTranslation;
  readonly updates: AppUpdates;
  readonly download: (fileName: string, contents: Blob) => void;
  /** Puts the text on the clipboard; `false` where the browser does not let it. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Hands the text to another app by the device's own sheet; `null` where the device has none. */
  readonly share: ShareText | null;
  readonly fetchInstrument: FetchInstrument;
  readonly openCamera: OpenCamera;
  readonly scanSignals: ScanSignals;
  readonly backup: DeviceBackup;
  readonly keyWords: KeyWords;
  readonly officeKeyFiles: OfficeKeyFiles;
  readonly passphraseAdvice: PassphraseAdvice;
  readonly files: Files;
  readonly pictureToPng: PictureToPng;
  /** Asks the browser not to clear what the app keeps; resolves to whether it agreed. */
  readonly askToKeep: () => Promise<boolean>;
  readonly readKeeping: () => Promise<Keeping>;
}
