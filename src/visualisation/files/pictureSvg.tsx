import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { drawDots } from '#visualisation/dots/drawDots.tsx';
import { filePalette } from '#visualisation/marks/palette.ts';
import { figureText, trendSentence } from '#visualisation/picture/figureSentences.ts';
import { hiddenRoleTexts } from '#visualisation/picture/hiddenRoleTexts.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import type { HiddenRole } from '#visualisation/picture/rolePicture.ts';
import { drawRadar } from '#visualisation/radar/drawRadar.tsx';
import type { TextPart } from '#visualisation/text/textBlock.ts';
import { TrendDrawing } from '#visualisation/trend/TrendDrawing.tsx';
import { trendLayout } from '#visualisation/trend/trendLayout.ts';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { FILE_WIDTH, FileSheet, type FileSheetProps } from './FileSheet.tsx';
import { roleGapTexts } from './roleGapTexts.ts';

const FILE_FONT_SIZE = 18;
const MARGIN = 48;
const SIZE = { width: FILE_WIDTH - 2 * MARGIN, fontSize: FILE_FONT_SIZE };

/** The radar as an SVG file of its own, 1200 px wide, on white, in fixed colours. */
export function radarSvg(picture: EditionPicture, networkName: string): string {
  const drawn = drawRadar(picture, SIZE);
  return sheetMarkup({
    picture,
    networkName,
    kind: visualisationTexts.in(picture.language).picture.radar,
    hasLegend: true,
    below: drawn.numbered ? numberedNames(picture) : [],
    drawingHeight: drawn.height,
    drawing: drawn.drawing(filePalette),
  });
}

/** The dot plot as an SVG file of its own, 1200 px wide, on white, in fixed colours. */
export function dotPlotSvg(picture: EditionPicture, networkName: string): string {
  return sheetMarkup({
    ...dotPlotSheet(picture, networkName),
    kind: visualisationTexts.in(picture.language).picture.dotPlot,
  });
}

/** The same, of roles beside everybody; it names the roles of which nothing is to be seen. */
export function rolesSvg(
  picture: EditionPicture,
  hidden: readonly HiddenRole[],
  networkName: string,
): string {
  const { byRole } = visualisationTexts.in(picture.language).picture;
  return sheetMarkup({
    ...dotPlotSheet(picture, networkName),
    kind: byRole,
    about: byRole,
    notes: [...roleGapTexts(picture), ...hiddenRoleTexts(hidden, picture.language)],
  });
}

/** One dimension through the school years as an SVG file of its own, 1200 px wide, on white, in fixed colours. */
export function trendSvg(picture: EditionPicture, axis: number, networkName: string): string {
  const layout = trendLayout(picture, axis, SIZE);
  const about = visualisationTexts
    .in(picture.language)
    .picture.throughTheYears(picture.axes[axis]?.name ?? '');
  return sheetMarkup({
    picture,
    networkName,
    kind: about,
    about,
    hasLegend: false,
    below: [{ text: trendSentence(picture, axis), tone: 'name' }],
    drawingHeight: layout.height,
    drawing: <TrendDrawing picture={picture} axis={axis} layout={layout} palette={filePalette} />,
  });
}

function dotPlotSheet(picture: EditionPicture, networkName: string): Omit<Sheet, 'kind'> {
  const drawn = drawDots(picture, SIZE);
  return {
    picture,
    networkName,
    hasLegend: true,
    drawingHeight: drawn.height,
    drawing: drawn.drawing(filePalette),
  };
}

function numberedNames({ axes, current, language }: EditionPicture): readonly TextPart[] {
  return axes.map(({ name }, axis) => {
    const mean = current.profiles[axis]?.mean;
    const figure = mean === undefined ? '' : `: ${figureText(mean, language)}`;
    return { text: `${axis + 1}  ${name}${figure}`, tone: 'name' };
  });
}

type Sheet = Omit<FileSheetProps, 'margin' | 'fontSize'>;

/**
 * Drawn by the React that is already here, into an element outside the page: a writer of markup of its own
 * (react-dom/server) would be as large as the rest of React. Call it from an event, not from an effect.
 */
function sheetMarkup(sheet: Sheet): string {
  const host = document.createElement('div');
  const root = createRoot(host);
  flushSync(() => {
    root.render(<FileSheet {...sheet} margin={MARGIN} fontSize={FILE_FONT_SIZE} />);
  });
  const markup =
    host.firstElementChild === null ? '' : new XMLSerializer().serializeToString(host.firstElementChild);
  root.unmount();
  return markup;
}
