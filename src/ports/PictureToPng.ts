import type { Result } from '#shared/Result.ts';

/** A standalone SVG as the bytes of a PNG. `not-drawn`: the browser cannot read it, or has no room for it. */
export type PictureToPng = (svg: string, options: PngOptions) => Promise<Result<Blob, 'not-drawn'>>;

export interface PngOptions {
  /** Pixels of the PNG for each px of the SVG; 2 prints well. */
  readonly scale?: number;
  /** A font file of this origin, put into the picture: an SVG drawn as an image sees none of the page's fonts. */
  readonly font?: { readonly family: string; readonly url: string };
}
