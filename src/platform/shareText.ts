export interface SharedText {
  readonly title: string;
  readonly text: string;
}

/** `cancelled`: the user closed the sheet. `shared` says only that another app took the text, not that it was sent. */
export type ShareOutcome = 'shared' | 'cancelled' | 'failed';

/** Hands a text to another app by the device's own sheet; `null` where the device has none. */
export function shareText(): ((message: SharedText) => Promise<ShareOutcome>) | null {
  if (!('share' in navigator)) return null;
  return async (message) => {
    try {
      await navigator.share({ ...message });
      return 'shared';
    } catch (error) {
      return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
    }
  };
}
