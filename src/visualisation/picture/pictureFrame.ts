import { dimensionItems } from '#instrument/dimensionItems.ts';
import type { Instrument, Scale, SideId } from '#instrument/Instrument.ts';
import { instrumentLanguage, localised } from '#instrument/localised.ts';
import type { Language } from '#shared/Language.ts';

/** An instrument in one language: all of a picture but its figures. */
export interface PictureFrame {
  /** Of the picture's own words. */
  readonly language: Language;
  /** Of the instrument's words (`lang`): the same where the instrument has that language. */
  readonly instrumentLanguage: string;
  readonly instrument: Pick<Instrument, 'version' | 'wording'> & { readonly title: string };
  readonly scale: PictureScale;
  /** One or two, in the instrument's order; never a side without dimensions. */
  readonly sides: readonly PictureSide[];
  /** In the instrument's order. */
  readonly axes: readonly PictureAxis[];
}

export interface PictureScale {
  readonly min: number;
  readonly max: number;
  /** The scale's own words at its ends. */
  readonly lowest: string;
  readonly highest: string;
}

export interface PictureSide {
  readonly id: SideId;
  readonly name: string;
  /** Indices of its axes, in the instrument's order. */
  readonly axes: readonly number[];
}

export interface PictureAxis {
  readonly id: string;
  readonly side: SideId;
  readonly name: string;
  readonly description: string;
  readonly items: readonly string[];
}

export function pictureFrame(instrument: Instrument, language: Language): PictureFrame {
  const spoken = instrumentLanguage(instrument, language);
  const axes = instrument.dimensions.map((dimension): PictureAxis => ({
    id: dimension.id,
    side: dimension.side,
    name: localised(dimension.name, spoken),
    description: localised(dimension.description, spoken),
    items: dimensionItems(instrument, dimension.id).map(({ text }) => localised(text, spoken)),
  }));
  return {
    language,
    instrumentLanguage: spoken,
    instrument: {
      title: localised(instrument.title, spoken),
      version: instrument.version,
      wording: instrument.wording,
    },
    scale: pictureScale(instrument.scale, spoken),
    sides: pictureSides(instrument, axes, spoken),
    axes,
  };
}

function pictureScale({ min, max, labels }: Scale, spoken: string): PictureScale {
  const [lowest, highest] = [labels.at(0), labels.at(-1)].map((label) => localised(label ?? {}, spoken));
  return { min, max, lowest: lowest ?? '', highest: highest ?? '' };
}

function pictureSides(instrument: Instrument, axes: readonly PictureAxis[], spoken: string): PictureSide[] {
  return instrument.sides
    .map(({ id, name }) => ({
      id,
      name: localised(name, spoken),
      axes: axes.flatMap(({ side }, index) => (side === id ? [index] : [])),
    }))
    .filter((side) => side.axes.length > 0);
}
