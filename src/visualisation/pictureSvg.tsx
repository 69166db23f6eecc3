import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

import { pictureMessages } from '../i18n/pictureMessages.ts';
import { DotPlotDrawing } from './DotPlotDrawing.tsx';
import { dotPlotLayout } from './dotPlotLayout.ts';
import { FILE_WIDTH, FileSheet, type FileSheetProps } from './FileSheet.tsx';
import { filePalette } from './palette.ts';
import type { EditionPicture } from './pictureData.ts';
import { RadarDrawing } from './RadarDrawing.tsx';
import { radarLayout } from './radarLayout.ts';

const FILE_FONT_SIZE = 18;
const MARGIN = 48;

/** The radar as an SVG file of its own, 1200 px wide, on white, in fixed colours. */
export function radarSvg(picture: EditionPicture, networkName: string): string {
  const layout = radarLayout(picture, { width: FILE_WIDTH - 2 * MARGIN, fontSize: FILE_FONT_SIZE });
  return sheetMarkup({
    picture,
    networkName,
    kind: pictureMessages[picture.language].radar,
    numbered: layout.numbered,
    drawingHeight: layout.height,
    drawing: <RadarDrawing picture={picture} layout={layout} palette={filePalette} />,
  });
}

/** The dot plot as an SVG file of its own, 1200 px wide, on white, in fixed colours. */
export function dotPlotSvg(picture: EditionPicture, networkName: string): string {
  const layout = dotPlotLayout(picture, { width: FILE_WIDTH - 2 * MARGIN, fontSize: FILE_FONT_SIZE });
  return sheetMarkup({
    picture,
    networkName,
    kind: pictureMessages[picture.language].dotPlot,
    numbered: false,
    drawingHeight: layout.height,
    drawing: <DotPlotDrawing picture={picture} layout={layout} palette={filePalette} />,
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
