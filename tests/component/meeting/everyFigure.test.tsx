import { act, fireEvent, render } from '@testing-library/react';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Edition } from '#aggregation/Edition.ts';
import { WithServices } from '#app/WithServices.tsx';
import { chooseLanguage } from '#i18n/languageStore.ts';
import { pictureChoices } from '#meeting/pictureChoices.ts';
import { ResultsRoom } from '#meeting/ResultsRoom.tsx';
import { resultsViewStore } from '#meeting/resultsViewStore.ts';
import { LANGUAGES } from '#shared/Language.ts';
import { arbitraryFullEdition } from '#tests/support/arbitraryPicture.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { numbersIn, numbersOf, type ShownNumber, shownNumbers } from '#tests/support/shownNumbers.ts';
import { smallInstrument as instrument } from '#tests/support/smallInstrument.ts';
import { aNetwork } from '#tests/support/storageExamples.ts';
import type { Services } from '#usecases/Services.ts';
import { editionCsv } from '#visualisation/files/editionCsv.ts';
import { pictureTsv } from '#visualisation/files/pictureTsv.ts';
import { pictureData } from '#visualisation/picture/pictureData.ts';
import { rolePicture } from '#visualisation/picture/rolePicture.ts';

test('every figure on every surface of the results room comes from its editions', async () => {
  const { services, close } = await openApp('/');
  close();
  const editions = fc.sample(fc.tuple(arbitraryFullEdition(instrument), arbitraryFullEdition(instrument)), {
    numRuns: 2,
    seed: 5,
  });
  for (const [current, before] of editions) {
    const earlier: Edition = {
      ...before,
      schoolYear: '2025-2026',
      publishedOn: '2026-06-02',
      hash: 'earlier',
    };
    const allowed = numbersOf([current, earlier], instrument);
    for (const language of LANGUAGES) {
      act(() => {
        void chooseLanguage(language);
      });
      const found = [
        ...(await numbersInRoom(services, current, earlier)),
        ...numbersInFiles(current, earlier, language),
      ];
      expect(found.length).toBeGreaterThan(100);
      expect(found.filter(({ number }) => !allowed.has(number))).toEqual([]);
    }
  }
});

const network = aNetwork({ name: 'Rekenen' });

/** In each view, on screen and on paper. */
async function numbersInRoom(services: Services, edition: Edition, earlier: Edition) {
  const found: ShownNumber[] = [];
  for (const view of ['radar', 'dots', 'table'] as const) {
    resultsViewStore.setState({ view, earlier: new Set([earlier.hash]), edition: null });
    const { container, unmount } = render(
      <WithServices services={services}>
        <ResultsRoom
          network={network}
          slips={0}
          editions={[edition]}
          earlier={[earlier]}
          instrument={instrument}
          instruments={new Map()}
        />
      </WithServices>,
    );
    await act(() => Promise.resolve());
    fireEvent(window, new Event('beforeprint'));
    found.push(...shownNumbers(container));
    unmount();
  }
  return found;
}

function numbersInFiles(edition: Edition, earlier: Edition, language: (typeof LANGUAGES)[number]) {
  const picture = pictureData(edition, instrument, language, [earlier]);
  const byRole = rolePicture(edition, instrument, language);
  const drawings = pictureChoices({ picture, years: picture, byRole }).flatMap(({ makeSvg }) => {
    let svg = '';
    act(() => {
      svg = makeSvg('Rekenen');
    });
    return shownNumbers(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  });
  return [
    ...drawings,
    ...numbersIn(pictureTsv(picture)),
    ...editionCsv(edition, instrument, language).split(/[,\n]/u).flatMap(numbersIn),
  ];
}
