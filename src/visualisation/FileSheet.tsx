import type { ReactElement } from 'react';

import { pictureMessages } from '../i18n/pictureMessages.ts';
import { answeredText, comparabilityTexts, editionLine, figureText } from './figureSentences.ts';
import { filePalette } from './palette.ts';
import type { EditionPicture } from './pictureData.ts';
import { SeriesSample } from './SeriesSample.tsx';
import { textBlock, type PlacedText, type TextPart } from './textBlock.ts';
import { TextLines } from './TextLines.tsx';

export interface FileSheetProps {
  readonly picture: EditionPicture;
  readonly networkName: string;
  /** What kind of picture this is, for its title. */
  readonly kind: string;
  /** The axis ends carry numbers, so the names stand below the drawing. */
  readonly numbered: boolean;
  readonly drawing: ReactElement;
  /** px; the drawing is as wide as the sheet without its margins. */
  readonly drawingHeight: number;
  readonly margin: number;
  readonly fontSize: number;
}

/** px */
export const FILE_WIDTH = 1200;
const FONTS = "'Source Sans 3', 'Segoe UI', Roboto, Arial, 'Liberation Sans', sans-serif";
const SAMPLE_ROOM = 56;

/** A picture on a sheet that says by itself what it shows: network, edition, legend, source. */
export function FileSheet({ drawing, drawingHeight, ...sheet }: FileSheetProps) {
  const { picture, networkName, kind, margin, fontSize } = sheet;
  const { language } = picture;
  const legendPlaces = picture.earlier.length === 0 ? [] : [picture.current, ...picture.earlier];
  const column = columnOf(sheet);

  const title = column(margin, [
    { text: networkName, tone: 'heading' },
    { text: editionLine(picture), tone: 'quiet' },
  ]);
  const legendTop = below(title, fontSize);
  const legend = legendPlaces.map((series, place) => {
    const words = series.of === 'network' ? `${series.name}: ${answeredText(series, language)}` : series.name;
    return column(legendTop + place * fontSize * 1.5, [{ text: words, tone: 'quiet' }], SAMPLE_ROOM);
  });
  const drawingTop = below(legend.at(-1) ?? title, 1.5 * fontSize);
  const list = column(drawingTop + drawingHeight + fontSize, sheet.numbered ? numberedNames(picture) : []);
  const notes = column(below(list, fontSize), sheetNotes(picture));
  const height = Math.ceil(below(notes, margin));
  const texts = [title, list, notes];

  return (
    <svg
      width={FILE_WIDTH}
      height={height}
      viewBox={`0 0 ${FILE_WIDTH} ${height}`}
      fontFamily={FONTS}
      lang={language}
      role="img"
    >
      <title>{`${pictureMessages[language].pictureTitle(networkName)} (${kind})`}</title>
      <rect width={FILE_WIDTH} height={height} fill={filePalette.ground} />
      {legend.map((words, place) => (
        <g key={place}>
          <g transform={`translate(${margin} ${words.y + words.height / 2 - 8})`}>
            <SeriesSample picture={picture} place={place} palette={filePalette} />
          </g>
          <TextLines text={words} palette={filePalette} />
        </g>
      ))}
      <g transform={`translate(${margin} ${drawingTop})`}>{drawing}</g>
      {texts.map((text, index) => (
        <TextLines key={index} text={text} palette={filePalette} />
      ))}
    </svg>
  );
}

type Column = (y: number, parts: readonly TextPart[], indent?: number) => PlacedText;

function columnOf({ margin, fontSize }: Pick<FileSheetProps, 'margin' | 'fontSize'>): Column {
  return (y, parts, indent = 0) => ({
    ...textBlock(parts, FILE_WIDTH - 2 * margin - indent, fontSize, 'break'),
    x: margin + indent,
    y,
    anchor: 'start',
  });
}

function below({ y, height }: PlacedText, gap: number): number {
  return y + height + gap;
}

function numberedNames({ axes, current, language }: EditionPicture): readonly TextPart[] {
  return axes.map(({ name }, axis) => {
    const mean = current.profiles[axis]?.mean;
    const figure = mean === undefined ? '' : `: ${figureText(mean, language)}`;
    return { text: `${axis + 1}  ${name}${figure}`, tone: 'name' };
  });
}

function sheetNotes(picture: EditionPicture): readonly TextPart[] {
  const { language, instrument } = picture;
  const messages = pictureMessages[language];
  const source = messages.source(instrument.title, instrument.version);
  const wording = instrument.wording === 'working' ? ` (${messages.workingWording})` : '';
  return [...comparabilityTexts(picture), `${source}${wording}.`].map((text) => ({ text, tone: 'quiet' }));
}
