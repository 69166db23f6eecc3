import type { DimensionProfile, Edition } from '../aggregation/Edition.ts';
import type { OwnProfile } from '../aggregation/ownProfile.ts';
import type { Language } from '../i18n/Language.ts';
import { pictureMessages } from '../i18n/pictureMessages.ts';
import type { Instrument } from '../instrument/Instrument.ts';
import { pictureFrame, type PictureFrame } from './pictureFrame.ts';

/** Figures beside their instrument, in one language: what radar, dot plot and table all draw from. */
export interface Picture extends PictureFrame {
  readonly current: Series | OwnSeries;
  /** Editions of earlier rounds under the same instrument, in the order they were given. */
  readonly earlier: readonly Series[];
  /** Names of editions that were made under another instrument: never drawn beside this one. */
  readonly notComparable: readonly string[];
}

/** The picture of a network. Only this one can be made into a file. */
export interface EditionPicture extends Picture {
  readonly current: Series;
}

/** One edition's figures, one profile for each axis. */
export interface Series extends Pick<
  Edition,
  'number' | 'publishedOn' | 'schoolYear' | 'responses' | 'memberCount' | 'invented'
> {
  readonly of: 'network';
  /** "2026–2027", with the edition's number where two editions of one year stand side by side. */
  readonly name: string;
  readonly profiles: readonly DimensionProfile[];
}

/** One member's own figures, one profile for each axis. */
export interface OwnSeries {
  readonly of: 'member';
  /** "2026–2027" */
  readonly name: string;
  readonly profiles: readonly OwnProfile[];
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
): EditionPicture {
  const comparable = earlier.filter(({ instrument: { hash } }) => hash === edition.instrument.hash);
  const others = earlier.filter((other) => !comparable.includes(other));
  const shown = [edition, ...comparable];
  return {
    ...pictureFrame(instrument, language),
    current: seriesOf(edition, shown, language),
    earlier: comparable.map((other) => seriesOf(other, shown, language)),
    notComparable: others.map((other) => seriesName(other, others, language)),
  };
}

function seriesOf(edition: Edition, shown: readonly Edition[], language: Language): Series {
  const { number, publishedOn, schoolYear, responses, memberCount, invented, dimensions } = edition;
  const name = seriesName(edition, shown, language);
  const published = { number, publishedOn, schoolYear, responses, memberCount, invented };
  return { of: 'network', name, ...published, profiles: dimensions };
}

function seriesName(edition: Edition, beside: readonly Edition[], language: Language): string {
  const messages = pictureMessages[language];
  const year = messages.schoolYear(edition.schoolYear);
  const alone = beside.filter(({ schoolYear }) => schoolYear === edition.schoolYear).length === 1;
  return alone ? year : messages.yearAndEdition(year, edition.number);
}
