import type { SecondWindow } from '#ports/SecondWindow.ts';

const NAME = 'srt-presenter';

export function secondWindow(): SecondWindow {
  return {
    open(path) {
      const opened = window.open(`#${path}`, NAME, 'popup,width=1280,height=720');
      opened?.focus();
      return opened !== null;
    },
    isThis: () => window.name === NAME,
    close: () => {
      window.close();
    },
  };
}
