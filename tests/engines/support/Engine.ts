/** A browser engine, and as many devices with it as a story has people. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKitGTK';
  readonly version: string;
  /** Somebody's own: nothing of another device is stored on it. */
  device(): Promise<Device>;
  close(): Promise<void>;
}

/** One window of a device, as its driver knows it. What people do with it is a `Visit`. */
export interface Device {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /**
   * Runs the body of an async function in the page, with `given` as `given`, and gives back what it returns, which has
   * to be JSON.
   */
  run(body: string, given?: unknown): Promise<unknown>;
  /** Clicks with the pointer on the element that the body returns. */
  click(body: string, given?: unknown): Promise<void>;
  /** Gives files to the input that the body returns. */
  give(body: string, paths: readonly string[], given?: unknown): Promise<void>;
  /** Where its downloads go. */
  readonly downloads: string;
  /** The page as it would be printed, as PDF; `null` where the driver of the engine cannot print. */
  readonly print: ((paper: Paper) => Promise<Uint8Array>) | null;
}

/** `A4` upright, as reports are made for; `A3` on its side, on which a picture file fits that is 1200 px wide. */
export type Paper = 'A4' | 'A3';
