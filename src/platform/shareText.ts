import type { ShareText } from '#ports/ShareText.ts';

/** Hands a text to another app by the device's own sheet; `null` where the device has none. */
export function shareText(): ShareText | null {
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
