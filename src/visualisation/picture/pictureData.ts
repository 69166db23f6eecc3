import { editionCode } from '#aggregation/editionCode.ts';
import type { DimensionProfile, Edition } from '#aggregation/Edition.ts';
import type { Figure, Hidden } from '#aggregation/Figure.ts';
import type { OwnProfile } from '#aggregation/ownProfile.ts';
import { comparableDimensions } from '#instrument/comparableDimensions.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Language } from '#shared/Language.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { pictureFrame, type PictureFrame } from './pictureFrame.ts';

/** Figures beside their instrument, in one language: what radar, dot plot and table all draw from. */
export interface Picture extends PictureFrame {
  readonly current: Series | OwnSeries;
  /** What lies beside the current one, in the order it was given: editions of earlier rounds, or roles. */
  readonly earlier: readonly BesideSeries[];
  /** Names of editions of which no dimension can be compared: never drawn beside this one. */
  readonly notComparable: readonly string[];
  /** Of earlier editions with other questions for a part: the axes that are gaps because of that. */
  readonly partlyComparable: readonly PartlyComparable[];
}

/** The picture of a network. Only this one can be made into a file. */
export interface EditionPicture extends Picture {
  readonly current: Series;
}

/** One edition's figures, one profile for each axis. */
export interface Series extends PublishedSeries {
  readonly profiles: readonly DimensionProfile[];
}

interface PublishedSeries extends Pick<
  Edition,
  | 'number'
  | 'publishedOn'
  | 'schoolYear'
  | 'responses'
  | 'besideEarlier'
  | 'keepers'
  | 'restored'
  | 'memberCount'
  | 'invented'
> {
  readonly of: 'network';
  /** By which people know the edition again; absent where it is invented. */
  readonly code?: string;
  /** "2026–2027", with the edition's number where two editions of one year stand side by side. */
  readonly name: string;
}

/** Figures beside the current ones, one profile for each axis. */
export type BesideSeries = EarlierSeries | RoleSeries;

export interface EarlierSeries extends PublishedSeries {
  readonly profiles: readonly BesideProfile[];
}

/** Of the members with one role. How many they are is not shown. */
export interface RoleSeries {
  readonly of: 'role';
  readonly name: string;
  readonly profiles: readonly BesideProfile[];
}

export interface BesideProfile {
  readonly dimension: string;
  readonly mean: Figure | Hidden | OtherQuestions;
}

/** The earlier instrument asked something else here, or on another scale. */
export interface OtherQuestions {
  readonly kind: 'hidden';
  readonly reason: 'other-questions';
}

export interface PartlyComparable {
  readonly name: string;
  readonly axes: readonly number[];
}

/** One member's own figures, one profile for each axis. */
export interface OwnSeries {
  readonly of: 'member';
  /** "2026–2027" */
  readonly name: string;
  readonly profiles: readonly OwnProfile[];
}

/** Instruments by their hash. */
export type Instruments = ReadonlyMap<string, Instrument>;

/**
 * `edition` must have been made under `instrument`. Of `earlier`, editions with the same instrument hash become series
 * as they are; of the others, where their instrument is among `instruments`, the dimensions that can be compared, with
 * gaps for the rest. Where none can be, they are named in `notComparable`.
 */
export function pictureData(
  edition: Edition,
  instrument: Instrument,
  language: Language,
  earlier: readonly Edition[] = [],
  instruments: Instruments = new Map(),
): EditionPicture {
  const comparable = earlier.filter((other) => isComparable(other, edition, instrument, instruments));
  const others = earlier.filter((other) => !comparable.includes(other));
  const shown = [edition, ...comparable];
  const beside = comparable.map((other): EarlierSeries => {
    const same = sameQuestions(other, edition, instrument, instruments);
    const profiles = instrument.dimensions.map(({ id }): BesideProfile => {
      const profile = other.dimensions.find(({ dimension }) => dimension === id);
      return same.has(id) && profile !== undefined ? profile : { dimension: id, mean: OTHER_QUESTIONS };
    });
    return { ...publishedSeries(other, shown, language), profiles };
  });
  return {
    ...pictureFrame(instrument, language),
    current: { ...publishedSeries(edition, shown, language), profiles: edition.dimensions },
    earlier: beside,
    notComparable: others.map((other) => seriesName(other, others, language)),
    partlyComparable: beside
      .map(({ name, profiles }) => ({ name, axes: axesWithOtherQuestions(profiles) }))
      .filter(({ axes }) => axes.length > 0),
  };
}

/** Whether anything of an earlier edition can lie beside `edition`. */
export function isComparable(
  other: Edition,
  edition: Edition,
  instrument: Instrument,
  instruments: Instruments,
): boolean {
  return sameQuestions(other, edition, instrument, instruments).size > 0;
}

/** Ids of the dimensions that were asked in the same way. */
function sameQuestions(
  other: Edition,
  edition: Edition,
  instrument: Instrument,
  instruments: Instruments,
): ReadonlySet<string> {
  const { hash } = other.instrument;
  if (hash === edition.instrument.hash) return new Set(instrument.dimensions.map(({ id }) => id));
  const earlier = instruments.get(hash);
  return earlier === undefined ? new Set() : comparableDimensions(instrument, earlier);
}

function axesWithOtherQuestions(profiles: readonly BesideProfile[]): readonly number[] {
  return profiles.flatMap(({ mean }, axis) =>
    mean.kind === 'hidden' && mean.reason === 'other-questions' ? [axis] : [],
  );
}

function publishedSeries(edition: Edition, shown: readonly Edition[], language: Language): PublishedSeries {
  const { number, publishedOn, schoolYear, responses, memberCount, invented } = edition;
  const { besideEarlier, keepers, restored } = edition;
  const optional = {
    ...(besideEarlier !== undefined && { besideEarlier }),
    ...(keepers !== undefined && { keepers }),
    ...(restored === true && { restored }),
    ...(!invented && { code: editionCode(edition) }),
  };
  const name = seriesName(edition, shown, language);
  return {
    of: 'network',
    name,
    number,
    publishedOn,
    schoolYear,
    responses,
    ...optional,
    memberCount,
    invented,
  };
}

function seriesName(edition: Edition, beside: readonly Edition[], language: Language): string {
  const messages = visualisationTexts.in(language).picture;
  const year = messages.schoolYear(edition.schoolYear);
  const alone = beside.filter(({ schoolYear }) => schoolYear === edition.schoolYear).length === 1;
  return alone ? year : messages.yearAndEdition(year, edition.number);
}

const OTHER_QUESTIONS: OtherQuestions = { kind: 'hidden', reason: 'other-questions' };
