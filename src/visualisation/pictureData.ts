import type { DimensionProfile, Edition } from '../aggregation/Edition.ts';
import type { Language } from '../i18n/Language.ts';
import { pictureMessages } from '../i18n/pictureMessages.ts';
import { dimensionItems } from '../instrument/dimensionItems.ts';
import type { Instrument, Scale, SideId } from '../instrument/Instrument.ts';
import { instrumentLanguage, localised } from '../instrument/localised.ts';

/** An edition beside its instrument, in one language: what radar, dot plot, table and files all draw from. */
export interface Picture {
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
  readonly current: Series;
  /** Editions of earlier rounds under the same instrument, in the order they were given. */
  readonly earlier: readonly Series[];
  /** Names of editions that were made under another instrument: never drawn beside this one. */
  readonly notComparable: readonly string[];
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

/** One edition's figures, one profile for each axis. */
export interface Series extends Pick<
  Edition,
  'number' | 'publishedOn' | 'schoolYear' | 'responses' | 'memberCount' | 'invented'
> {
  /** "2026–2027", with the edition's number where two editions of one year stand side by side. */
  readonly name: string;
  readonly profiles: readonly DimensionProfile[];
}

/**
 * `edition` must have been made under `instrument`. Of `earlier`, only editions with the same instrument hash become
 * series; the others are named in `notComparable`.
 */
export function pictureData(
  edition: Edition,
  instrument: Instrument,
  language: Language,
  earlier: readonly Edition[] = [],
): Picture {
  const spoken = instrumentLanguage(instrument, language);
  const axes = instrument.dimensions.map((dimension): PictureAxis => ({
    id: dimension.id,
    side: dimension.side,
    name: localised(dimension.name, spoken),
    description: localised(dimension.description, spoken),
    items: dimensionItems(instrument, dimension.id).map(({ text }) => localised(text, spoken)),
  }));
  const comparable = earlier.filter(({ instrument: { hash } }) => hash === edition.instrument.hash);
  const others = earlier.filter((other) => !comparable.includes(other));
  const shown = [edition, ...comparable];
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
    current: seriesOf(edition, shown, language),
    earlier: comparable.map((other) => seriesOf(other, shown, language)),
    notComparable: others.map((other) => seriesName(other, others, language)),
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

function seriesOf(edition: Edition, shown: readonly Edition[], language: Language): Series {
  const { number, publishedOn, schoolYear, responses, memberCount, invented, dimensions } = edition;
  const name = seriesName(edition, shown, language);
  return { name, number, publishedOn, schoolYear, responses, memberCount, invented, profiles: dimensions };
}

function seriesName(edition: Edition, beside: readonly Edition[], language: Language): string {
  const messages = pictureMessages[language];
  const year = messages.schoolYear(edition.schoolYear);
  const alone = beside.filter(({ schoolYear }) => schoolYear === edition.schoolYear).length === 1;
  return alone ? year : messages.yearAndEdition(year, edition.number);
}
