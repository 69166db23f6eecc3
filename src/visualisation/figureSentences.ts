import type { DimensionProfile, Figure, Hidden, Spread } from '../aggregation/Edition.ts';
import { formatFigure } from '../i18n/format.ts';
import type { Language } from '../i18n/Language.ts';
import { pictureMessages } from '../i18n/pictureMessages.ts';
import type { Picture, Series } from './pictureData.ts';

/** The one place where figures, gaps and spreads become text; every picture, table and file takes it from here. */

/** "3,8", "4,6 of meer", "1,4 of minder", or for a gap its reason in words. */
export function figureText(figure: Figure | Hidden, language: Language): string {
  const messages = pictureMessages[language];
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
  return lower === upper ? lower : pictureMessages[language].fromTo(lower, upper);
}

/** What is read out for one axis: name, mean on the scale's own words, members, middle half, earlier years. */
export function axisSentence(picture: Picture, axis: number): string {
  const name = picture.axes[axis]?.name ?? '';
  const profile = picture.current.profiles[axis];
  if (profile === undefined) return name;
  const messages = pictureMessages[picture.language];
  const parts = [
    meanClause(profile, picture),
    messages.membersAnswered(profile.n),
    spreadClause(profile, picture.language),
  ];
  const sentence = `${name}: ${parts.filter((part) => part !== '').join('; ')}.`;
  return [sentence, ...picture.earlier.map((series) => earlierSentence(series, axis, picture))].join(' ');
}

/** "14 van 15 leden", or "14 leden" where the number of members is not known. */
export function answeredText(series: Series, language: Language): string {
  return pictureMessages[language].answered(series.responses, series.memberCount);
}

/** "Schooljaar 2026–2027 · 14 van 15 leden · editie 1", and that it is invented where it is. */
export function editionLine({ current, language }: Picture): string {
  const messages = pictureMessages[language];
  return [
    messages.inSchoolYear(messages.schoolYear(current.schoolYear)),
    answeredText(current, language),
    messages.edition(current.number),
    ...(current.invented ? [messages.invented] : []),
  ].join(' · ');
}

function meanClause({ mean }: DimensionProfile, { scale, language }: Picture): string {
  const messages = pictureMessages[language];
  if (mean.kind === 'hidden') return messages.noMean(figureText(mean, language));
  return messages.meanOnScale(figureText(mean, language), scale.min, scale.lowest, scale.max, scale.highest);
}

/** Nothing where the mean already said why there is nothing to see. */
function spreadClause({ mean, spread }: DimensionProfile, language: Language): string {
  const messages = pictureMessages[language];
  if (spread.kind === 'hidden') {
    return mean.kind === 'hidden' ? '' : messages.noMiddleHalf(figureText(spread, language));
  }
  const [lower, upper] = [figureText(spread.lower, language), figureText(spread.upper, language)];
  return lower === upper ? messages.middleHalfAt(lower) : messages.middleHalfBetween(lower, upper);
}

function earlierSentence(series: Series, axis: number, { language }: Picture): string {
  const mean = series.profiles[axis]?.mean;
  return mean === undefined ? '' : `${series.name}: ${figureText(mean, language)}.`;
}
