import type { FullScreen } from '#ports/FullScreen.ts';

export function fullScreen(page: Document = document): FullScreen {
  const leave = () => {
    if (page.fullscreenElement !== null) page.exitFullscreen().catch(refused);
  };
  return {
    isPossible: page.fullscreenEnabled,
    toggle: () => {
      if (page.fullscreenElement === null) page.documentElement.requestFullscreen().catch(refused);
      else leave();
    },
    leave,
  };
}

/** The window then stays as it is, and the picture fills that. */
function refused(): void {}
