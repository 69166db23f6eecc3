import type { ReactElement } from 'react';

import { legendEntries } from '#visualisation/legend/legendEntries.ts';
import { SeriesSample } from '#visualisation/legend/SeriesSample.tsx';
import { filePalette } from '#visualisation/marks/palette.ts';
import { comparabilityTexts, editionLine } from '#visualisation/picture/figureSentences.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import { type PlacedText, textBlock, type TextPart } from '#visualisation/text/textBlock.ts';
import { TextLines } from '#visualisation/text/TextLines.tsx';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';

export interface FileSheetProps {
  readonly picture: EditionPicture;
  readonly networkName: string;
  /** What kind of picture this is, for its title. */
  readonly kind: string;
  /** What is shown of the edition, where it is not all of it. */
  readonly about?: string;
  /** Whether the drawing tells what lies beside one another apart by dash and mark. */
  readonly hasLegend: boolean;
  /** What is to be read directly below the drawing. */
  readonly below?: readonly TextPart[];
  /** What is not to be seen, and why. */
  readonly notes?: readonly string[];
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
  const { picture, networkName, kind, about, hasLegend, margin, fontSize } = sheet;
  const { language } = picture;
  const column = columnOf(sheet);

  const title = column(margin, [
    { text: networkName, tone: 'heading' },
    ...(about === undefined ? [] : [{ text: about, tone: 'figure' } as const]),
    { text: editionLine(picture), tone: 'quiet' },
  ]);
  const legendTop = below(title, fontSize);
  const legend = (hasLegend ? legendEntries(picture) : []).map(({ name, answered }, place) => {
    const text = answered === null ? name : `${name}: ${answered}`;
    return column(legendTop + place * fontSize * 1.5, [{ text, tone: 'quiet' }], SAMPLE_ROOM);
  });
  const drawingTop = below(legend.at(-1) ?? title, 1.5 * fontSize);
  const list = column(drawingTop + drawingHeight + fontSize, sheet.below ?? []);
  const notes = column(below(list, fontSize), sheetNotes(picture, sheet.notes));
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
      <title>{`${visualisationTexts.in(language).picture.pictureTitle(networkName)} (${kind})`}</title>
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

function sheetNotes(picture: EditionPicture, notes: readonly string[] = []): readonly TextPart[] {
  const { language, instrument } = picture;
  const messages = visualisationTexts.in(language).picture;
  const source = messages.source(instrument.title, instrument.version);
  const wording = instrument.wording === 'working' ? ` (${messages.workingWording})` : '';
  return [...notes, ...comparabilityTexts(picture), `${source}${wording}.`].map((text) => ({
    text,
    tone: 'quiet',
  }));
}
