import { literalText } from '#shared/literalText.ts';
import { spreadsheetText } from '#shared/spreadsheetText.ts';
import { figureText, spreadText } from '#visualisation/picture/figureSentences.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';

/**
 * The table of the picture as lines with tabs, to be pasted into a spreadsheet or a document: with the figures as they
 * stand on screen, so with the language's decimal sign, and for a gap its reason.
 */
export function pictureTsv(picture: EditionPicture): string {
  const { axes, current, earlier, language } = picture;
  const messages = visualisationTexts.in(language).picture;
  const mean = messages.mean.network;
  const heading = [
    messages.side,
    messages.dimension,
    `${mean} ${current.name}`,
    messages.middleHalf,
    messages.members,
    ...earlier.map(({ name }) => `${mean} ${name}`),
  ].map(textCell);
  const rows = axes.map(({ name, side }, axis) => {
    const profile = current.profiles[axis];
    return [
      ...[picture.sides.find(({ id }) => id === side)?.name ?? '', name].map(textCell),
      profile === undefined ? '' : figureCell(figureText(profile.mean, language)),
      profile === undefined ? '' : figureCell(spreadText(profile.spread, language)),
      profile === undefined ? '' : String(profile.n),
      ...earlier.map(({ profiles }) => {
        const before = profiles[axis]?.mean;
        return before === undefined ? '' : figureCell(figureText(before, language));
      }),
    ];
  });
  return [heading, ...rows].map((row) => row.join('\t')).join('\n');
}

const NUMBER = /^[-−]?\d+[.,]\d$/u;

/** A figure stays a figure, also below zero; what is said in place of one never starts a formula. */
function figureCell(content: string): string {
  return NUMBER.test(content) ? content : spreadsheetText(oneLine(content));
}

function textCell(content: string): string {
  return literalText(oneLine(content));
}

function oneLine(content: string): string {
  return content.replace(/\s+/gu, ' ').trim();
}
