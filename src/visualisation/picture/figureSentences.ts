import type { DimensionProfile, Spread } from '#aggregation/Edition.ts';
import type { Figure, Hidden } from '#aggregation/Figure.ts';
import type { OwnGap } from '#aggregation/ownProfile.ts';
import { formatFigure } from '#i18n/format.ts';
import { isolated } from '#shared/isolated.ts';
import type { Language } from '#shared/Language.ts';
import type { PictureTexts } from '#visualisation/picture.nl.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import type { BesideSeries, EditionPicture, OtherQuestions, Picture, Series } from './pictureData.ts';
import { trendYears } from './trendYears.ts';

/** The one place where figures, gaps and spreads become text; every picture, table and file takes it from here. */

/** A figure of any kind, or a gap of any kind. */
export type AnyFigure = Figure | Hidden | OwnGap | OtherQuestions;

/** "3,8", "4,6 of meer", "1,4 of minder", or for a gap its reason in words. */
export function figureText(figure: AnyFigure, language: Language): string {
  const messages = visualisationTexts.in(language).picture;
  switch (figure.kind) {
    case 'value':
      return formatFigure(figure.value, language);
    case 'at-least':
      return messages.atLeast(formatFigure(figure.bound, language));
    case 'at-most':
      return messages.atMost(formatFigure(figure.bound, language));
    case 'hidden':
      return messages.hidden[figure.reason];
  }
}

/** "3,2 tot 4,1", one figure where both ends are the same, or for a gap its reason in words. */
export function spreadText(spread: Spread | Hidden, language: Language): string {
  if (spread.kind === 'hidden') return figureText(spread, language);
  const [lower, upper] = [figureText(spread.lower, language), figureText(spread.upper, language)];
  return lower === upper ? lower : visualisationTexts.in(language).picture.fromTo(lower, upper);
}

/**
 * What is read out for one axis: name, mean on the scale's own words, then members, middle half and earlier years; of
 * a member's own answers how many statements the mean is of.
 */
export function axisSentence(picture: Picture, axis: number): string {
  const name = picture.axes[axis]?.name ?? '';
  const figures = figureClauses(picture, axis);
  return figures === '' ? name : `${isolated(name)}: ${figures}`;
}

/** As `axisSentence`, for where the name already stands above it. */
export function figureSentence(picture: Picture, axis: number): string {
  const [first = '', ...rest] = figureClauses(picture, axis);
  return first.toLocaleUpperCase(picture.language) + rest.join('');
}

/** "14 van 15 leden", or "14 leden" where the number of members is not known. */
export function answeredText(series: Pick<Series, 'responses' | 'memberCount'>, language: Language): string {
  return visualisationTexts.in(language).picture.answered(series.responses, series.memberCount);
}

/** "Schooljaar 2026–2027 · 14 van 15 leden · editie 1 · code ABCD EFGH", and that it is invented where it is. */
export function editionLine({ current, language }: Pick<EditionPicture, 'current' | 'language'>): string {
  const messages = visualisationTexts.in(language).picture;
  return [
    messages.inSchoolYear(messages.schoolYear(current.schoolYear)),
    answeredText(current, language),
    ...(current.besideEarlier === undefined ? [] : [messages.besideEarlier(current.besideEarlier)]),
    messages.edition(current.number),
    ...keepersText(current, messages),
    ...(current.restored === true ? [messages.restored] : []),
    ...(current.code === undefined ? [] : [messages.code(current.code)]),
    ...(current.invented ? [messages.invented] : []),
  ].join(' · ');
}

/** That one person could open the answers alone, or that it took two; nothing of invented ones, which nobody sealed. */
function keepersText(
  { keepers, invented }: Pick<Series, 'keepers' | 'invented'>,
  messages: PictureTexts,
): readonly string[] {
  if (keepers === undefined || invented) return [];
  return [keepers === 2 ? messages.twoKeys : messages.oneKey];
}

/** Whose figures these are: the line of their edition, or that they are one's own. */
export function pictureLine({ current, language }: Picture): string {
  const messages = visualisationTexts.in(language).picture;
  return current.of === 'network'
    ? editionLine({ current, language })
    : `${messages.inSchoolYear(current.name)} · ${messages.ownOnly}`;
}

/** "3,4 in 2024–2025, 3,9 in 2025–2026.": the school years in order, gaps with their reason. */
export function trendSentence(picture: Picture, axis: number): string {
  const messages = visualisationTexts.in(picture.language).picture;
  const years = trendYears(picture).flatMap(({ name, profiles }) => {
    const mean = profiles[axis]?.mean;
    if (mean === undefined) return [];
    const figure = figureText(mean, picture.language);
    return [mean.kind === 'hidden' ? messages.noMeanIn(name, figure) : messages.meanIn(name, figure)];
  });
  const sentence = `${years.join(', ')}.`;
  return sentence.charAt(0).toLocaleUpperCase(picture.language) + sentence.slice(1);
}

/** Which axes of which earlier year cannot be compared, and which years not at all. */
export function comparabilityTexts({
  axes,
  partlyComparable,
  notComparable,
  language,
}: Picture): readonly string[] {
  const messages = visualisationTexts.in(language).picture;
  const partly = partlyComparable.map((year) =>
    messages.partlyComparable(
      year.name,
      year.axes.map((axis) => isolated(axes[axis]?.name ?? '')).join(', '),
    ),
  );
  return notComparable.length === 0 ? partly : [...partly, messages.notComparable(notComparable.join(', '))];
}

function figureClauses(picture: Picture, axis: number): string {
  const mean = picture.current.profiles[axis]?.mean;
  if (mean === undefined) return '';
  const parts = [meanClause(mean, picture), ...basisClauses(picture, axis)];
  const sentence = `${parts.filter((part) => part !== '').join('; ')}.`;
  return [sentence, ...picture.earlier.map((series) => earlierSentence(series, axis, picture))].join(' ');
}

function meanClause(mean: Figure | Hidden | OwnGap, { current, scale, language }: Picture): string {
  const messages = visualisationTexts.in(language).picture;
  const figure = figureText(mean, language);
  if (mean.kind === 'hidden') return messages.noMean(figure);
  const words = messages.mean[current.of].toLocaleLowerCase(language);
  return `${words} ${messages.onScale(figure, scale.min, scale.lowest, scale.max, scale.highest)}`;
}

/** What the mean is of. */
function basisClauses({ current, language }: Picture, axis: number): readonly string[] {
  const messages = visualisationTexts.in(language).picture;
  if (current.of === 'member') {
    const own = current.profiles[axis];
    return own === undefined ? [] : [messages.itemsCounting(own.counting, own.items)];
  }
  const profile = current.profiles[axis];
  return profile === undefined ? [] : [messages.membersAnswered(profile.n), spreadClause(profile, language)];
}

/** Nothing where the mean already said why there is nothing to see. */
function spreadClause({ mean, spread }: DimensionProfile, language: Language): string {
  const messages = visualisationTexts.in(language).picture;
  if (spread.kind === 'hidden') {
    return mean.kind === 'hidden' ? '' : messages.noMiddleHalf(figureText(spread, language));
  }
  const [lower, upper] = [figureText(spread.lower, language), figureText(spread.upper, language)];
  return lower === upper ? messages.middleHalfAt(lower) : messages.middleHalfBetween(lower, upper);
}

function earlierSentence(series: BesideSeries, axis: number, { language }: Picture): string {
  const mean = series.profiles[axis]?.mean;
  return mean === undefined ? '' : `${isolated(series.name)}: ${figureText(mean, language)}.`;
}
