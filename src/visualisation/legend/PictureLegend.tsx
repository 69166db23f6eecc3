import type { ReactNode } from 'react';

import { HiddenMark } from '#visualisation/marks/HiddenMark.tsx';
import { Marker, SIDE_SHAPES } from '#visualisation/marks/Marker.tsx';
import { screenPalette } from '#visualisation/marks/palette.ts';
import { comparabilityTexts } from '#visualisation/picture/figureSentences.ts';
import type { Picture } from '#visualisation/picture/pictureData.ts';
import { YearsWhole } from '#visualisation/text/YearsWhole.tsx';
import { visualisationTexts } from '#visualisation/visualisationTexts.ts';
import styles from './PictureLegend.module.css';

/** How to read the picture: only the marks that occur in it, each beside what it means. */
export function PictureLegend({ picture }: { readonly picture: Picture }) {
  const messages = visualisationTexts.in(picture.language).picture;
  const { current, earlier, sides } = picture;
  const [one, other] = sides;
  const side = one?.id ?? 'process';
  const shown = [current, ...earlier].flatMap(({ profiles }) => profiles.map(({ mean }) => mean));
  const marks = sides.map(({ id }, index) => (
    <Marker
      key={id}
      shape={SIDE_SHAPES[id]}
      at={{ x: sides.length === 1 ? 22 : 12 + index * 20, y: 10 }}
      size={6}
      colour={screenPalette.side[id]}
      ground={screenPalette.ground}
    />
  ));
  const sideNames = Object.fromEntries(sides.map(({ id, name }) => [id, name]));
  return (
    <section className={styles.legend}>
      <h2>{messages.howToRead}</h2>
      <ul>
        {shown.some(({ kind }) => kind === 'value') && (
          <Entry sample={marks}>
            {other === undefined
              ? messages.legendMean[current.of]
              : `${messages.legendMean[current.of]} ${messages.legendSides(sideNames['process'] ?? '', sideNames['product'] ?? '')}`}
          </Entry>
        )}
        {current.of === 'network' && current.profiles.some(({ spread }) => spread.kind === 'spread') && (
          <Entry sample={<rect x={4} y={4} width={36} height={12} fill={screenPalette.sideSoft[side]} />}>
            {messages.legendSpread}
          </Entry>
        )}
        {shown.some(({ kind }) => kind === 'at-least' || kind === 'at-most') && (
          <Entry
            sample={
              <>
                <line x1={12} y1={10} x2={40} y2={10} stroke={screenPalette.side[side]} strokeWidth={4} />
                <Marker
                  shape={SIDE_SHAPES[side]}
                  at={{ x: 12, y: 10 }}
                  size={6}
                  colour={screenPalette.side[side]}
                  ground={screenPalette.ground}
                  hollow
                />
              </>
            }
          >
            {messages.legendBound}
          </Entry>
        )}
        {current.profiles.some(({ mean }) => mean.kind === 'hidden') && (
          <Entry sample={<HiddenMark at={{ x: 22, y: 10 }} size={5} palette={screenPalette} />}>
            {messages.legendHidden}
          </Entry>
        )}
        <Entry
          sample={<path d="M4 16L20 5L40 13" fill="none" stroke={screenPalette.ink} strokeWidth={1.75} />}
        >
          {messages.legendArea}
        </Entry>
      </ul>
      {comparabilityTexts(picture).map((text) => (
        <p key={text}>
          <YearsWhole text={text} />
        </p>
      ))}
    </section>
  );
}

function Entry({ sample, children }: { readonly sample: ReactNode; readonly children: ReactNode }) {
  return (
    <li>
      <svg width="44" height="20" viewBox="0 0 44 20" aria-hidden="true">
        {sample}
      </svg>
      <span>{children}</span>
    </li>
  );
}
