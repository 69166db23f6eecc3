import '#ui/tokens.css';
import '#ui/base.css';
import './gallery.css';

import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

import { LANGUAGES } from '#shared/Language.ts';
import { DotPlot } from '#visualisation/dots/DotPlot.tsx';
import { RolePlot } from '#visualisation/dots/RolePlot.tsx';
import { dotPlotSvg, radarSvg, rolesSvg, trendSvg } from '#visualisation/files/pictureSvg.tsx';
import { PictureLegend } from '#visualisation/legend/PictureLegend.tsx';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import { Radar } from '#visualisation/radar/Radar.tsx';
import { ProfileTable } from '#visualisation/table/ProfileTable.tsx';
import { Trend } from '#visualisation/trend/Trend.tsx';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import { hasYears, isByRole, isOfEdition } from './kinds.ts';
import { galleryPictures } from './pictures.ts';

/** `gallery.html?show=gap&language=en`: every picture in every state, or one of them. */
function Gallery() {
  const query = new URLSearchParams(window.location.search);
  const language = query.get('language') === 'en' ? 'en' : 'nl';
  const show = query.get('show');
  const pictures = galleryPictures(language).filter(({ id }) => show === null || id === show);
  return (
    <main>
      {pictures.map(({ id, about, picture }) => (
        <section key={id}>
          <h2>{about}</h2>
          {isOfEdition(picture) && isByRole(picture) ? (
            <div className="card">
              <RolePlot picture={picture} />
            </div>
          ) : (
            <>
              <div className="card">
                <Radar picture={picture} onSelect={console.info} />
              </div>
              <div className="card">
                <DotPlot picture={picture} onSelect={console.info} />
              </div>
            </>
          )}
          {hasYears(picture) && (
            <div className="card">
              {[0, 1, 6].map((axis) => (
                <Trend key={axis} picture={picture} axis={axis} />
              ))}
            </div>
          )}
          <div className="card">
            <ProfileTable picture={picture} />
            <PictureLegend picture={picture} />
          </div>
          {show !== null && isOfEdition(picture) && <Files picture={picture} />}
        </section>
      ))}
    </main>
  );
}

function Files({ picture }: { readonly picture: EditionPicture }) {
  const [files, setFiles] = useState<readonly string[]>([]);
  useEffect(() => {
    const name = 'Lerarennetwerk Rekenen';
    // Files are made in answer to a click; an effect may not render synchronously, so this waits for it to end.
    void Promise.resolve().then(() => {
      setFiles(
        isByRole(picture)
          ? [rolesSvg(picture, [], name)]
          : [
              radarSvg(picture, name),
              dotPlotSvg(picture, name),
              ...(hasYears(picture) ? [trendSvg(picture, 0, name)] : []),
            ],
      );
    });
  }, [picture]);
  return files.map((svg) => (
    <img key={svg} className="file" alt="" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />
  ));
}

const root = document.getElementById('gallery');
if (root !== null) {
  await Promise.all(LANGUAGES.map((language) => visualisationTexts.load(language)));
  createRoot(root).render(
    <StrictMode>
      <Gallery />
    </StrictMode>,
  );
}
