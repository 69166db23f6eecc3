import fontUrl from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import { useState } from 'react';
import { useStore } from 'zustand';

import type { Edition } from '#aggregation/Edition.ts';
import { useTexts } from '#i18n/useTexts.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { Network } from '#round/Network.ts';
import { safeFileName } from '#shared/safeFileName.ts';
import { Actions } from '#ui/Actions.tsx';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { SelectField } from '#ui/SelectField.tsx';
import { editionCsv } from '#visualisation/files/editionCsv.ts';
import type { EditionPicture } from '#visualisation/picture/pictureData.ts';
import { rolePicture } from '#visualisation/picture/rolePicture.ts';
import { CopyTableButton } from './CopyTableButton.tsx';
import { useMeetingServices } from './MeetingServices.ts';
import { meetingTexts } from './meetingTexts.ts';
import { pictureChoices } from './pictureChoices.ts';
import styles from './PictureFiles.module.css';
import { resultsViewStore } from './resultsViewStore.ts';

interface PictureFilesProps {
  readonly network: Network;
  readonly edition: Edition;
  readonly instrument: Instrument;
  readonly picture: EditionPicture;
  /** The edition on screen with the earlier ones that can lie beside it. */
  readonly years: EditionPicture;
}

/** The edition to take away: any of its pictures, at first the one on screen, and its figures. */
export function PictureFiles({ network, edition, instrument, picture, years }: PictureFilesProps) {
  const texts = useTexts(meetingTexts).resultsRoom;
  const { download, pictureToPng } = useMeetingServices();
  const view = useStore(resultsViewStore, (state) => state.view);
  const [chosen, setChosen] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const byRole = rolePicture(edition, instrument, picture.language);
  const choices = pictureChoices({ picture, years, byRole });
  const onScreen = view === 'dots' ? 'dots' : 'radar';
  const choice = choices.find(({ id }) => id === (chosen ?? onScreen)) ?? choices[0];
  const later = edition.number === 1 ? '' : `-${edition.number}`;
  const name = `srt-${safeFileName(network.name)}-${edition.schoolYear}${later}`;

  const pictureName = `${name}-${safeFileName(choice.id)}`;

  function downloadSvg() {
    download(`${pictureName}.svg`, new Blob([choice.makeSvg(network.name)], { type: 'image/svg+xml' }));
  }

  async function downloadPng() {
    const png = await pictureToPng(choice.makeSvg(network.name), {
      font: { family: 'Source Sans 3', url: fontUrl },
    });
    setFailed(!png.ok);
    if (png.ok) download(`${pictureName}.png`, png.value);
  }

  return (
    <section className={styles.files}>
      <h2>{texts.takeAway}</h2>
      <SelectField
        label={texts.whichPicture}
        value={choice.id}
        onChange={({ target }) => {
          setChosen(target.value);
        }}
      >
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Actions>
        <Button onClick={downloadSvg}>{texts.svg}</Button>
        <Button onClick={() => void downloadPng()}>{texts.png}</Button>
        <Button
          onClick={() => {
            const csv = editionCsv(edition, instrument, picture.instrumentLanguage);
            download(`${name}.csv`, new Blob([csv], { type: 'text/csv;charset=utf-8' }));
          }}
        >
          {texts.csv}
        </Button>
        <CopyTableButton picture={picture} />
      </Actions>
      {failed && <Notice kind="trouble">{texts.fileFailed}</Notice>}
    </section>
  );
}
