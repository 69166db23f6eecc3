/** The whole screen for the app, where the browser has that; else the window stays as it is. */
export interface FullScreen {
  readonly isPossible: boolean;
  readonly toggle: () => void;
  readonly leave: () => void;
}

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
