import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import type { Edition } from '#aggregation/Edition.ts';
import { editionHash } from '#aggregation/editionHash.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { closeRound } from '#round/lifeCycle.ts';
import type { Network } from '#round/Network.ts';
import type { ClosedRound } from '#round/Round.ts';
import { axeFindings } from '#tests/support/axeFindings.ts';
import { exampleEdition, value } from '#tests/support/exampleEdition.ts';
import { nodeDigest } from '#tests/support/fixedPorts.ts';
import { openApp } from '#tests/support/openApp.tsx';
import { smallInstrument } from '#tests/support/smallInstrument.ts';
import { aNetwork, anOpenRound, aPreparedRound, TODAY } from '#tests/support/storageExamples.ts';
import { storageForTests, type StorageForTests } from '#tests/support/storageForTests.ts';

const reworded: Instrument = {
  ...smallInstrument,
  version: '0.9.0',
  items: smallInstrument.items.map((item) =>
    item.dimension === 'use' ? { ...item, text: { nl: `${item.id}?`, en: `${item.id}?` } } : item,
  ),
};
const otherScale: Instrument = {
  ...smallInstrument,
  version: '0.1.0',
  scale: {
    ...smallInstrument.scale,
    labels: smallInstrument.scale.labels.map((_, point) => ({ nl: `punt ${point}`, en: `point ${point}` })),
  },
};

describe('earlier years in the results room', () => {
  it('lie beside this one, up to five at once, and the newest stand in every dimension', async () => {
    const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026].map((from) => [from, smallInstrument] as const);
    const { address, device } = await networkWithYears(years);
    const { user } = await openApp(address, { device });
    const year = { name: /^20\d\d–20\d\d$/u };
    const boxes = await screen.findAllByRole('checkbox', year);
    expect(boxes).toHaveLength(6);
    for (const box of boxes.slice(0, 5)) await user.click(box);
    expect(boxes.map((box) => box.matches(':disabled'))).toEqual([false, false, false, false, false, true]);
    const legend = screen.getAllByRole('list', { name: 'Welk teken bij welk schooljaar hoort' })[0]!;
    expect(within(legend).getAllByRole('listitem')).toHaveLength(6);

    await user.click(screen.getByRole('radio', { name: 'Tabel' }));
    const [row] = screen.getAllByRole('row', { name: /^Richting/u });
    const shown = within(row!)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent);
    expect([shown[0], ...shown.slice(3)]).toEqual(['2,6', '2,5', '2,4', '2,3', '2,2', '2,1']);
    const [trend] = screen.getAllByRole('figure').filter(({ textContent }) => textContent.includes('2,1 in'));
    expect(trend).toHaveTextContent(/2,1 in 2021–2022, 2,2 in 2022–2023, .*2,6 in 2026–2027\.$/u);
    expect(await axeFindings()).toEqual([]);
  });

  it('made with other questions lie beside it only where they are the same, and the room says where not', async () => {
    const { address, device } = await networkWithYears([
      [2024, otherScale],
      [2025, reworded],
      [2026, smallInstrument],
    ]);
    const { user } = await openApp(address, { device, language: 'en' });
    await user.click(await screen.findByRole('checkbox', { name: '2025–2026' }));
    expect(screen.queryByRole('checkbox', { name: '2024–2025' })).toBeNull();
    const said = document.body.textContent;
    expect(said).toContain(
      'Not in the picture, because made with other questions or another scale: 2024–2025.',
    );
    expect(said).toContain('Not comparable: Use.');
    expect(said).toContain('2.5 in 2025–2026, 2.6 in 2026–2027.');
    expect(said).toContain('No mean in 2025–2026 (other questions or another scale then), 2.6 in 2026–2027.');
  });
});

/** A closed round with an edition for each year; its means tell the year: 2.5 is that of 2025. */
async function networkWithYears(
  years: readonly (readonly [number, Instrument])[],
): Promise<{ readonly address: string; readonly device: StorageForTests }> {
  const device = await storageForTests();
  const network = aNetwork({ startYear: 2018 });
  const rounds: ClosedRound[] = [];
  const editions: Edition[] = [];
  for (const [from, instrument] of years) {
    const hash = await hashInstrument(instrument, nodeDigest);
    await device.storage.instruments.save(hash, instrument);
    const round = closedRound(network, `${from}-${from + 1}`, instrument, hash);
    rounds.push(round);
    editions.push(await editionOf(round, instrument, (from - 2000) / 10));
  }
  const taken = await device.storage.takeIn({ network, rounds, editions });
  if (!taken.ok) throw new Error(taken.error);
  return { address: `/rounds/${rounds.at(-1)?.id ?? ''}/results`, device };
}

function closedRound(
  network: Network,
  schoolYear: string,
  instrument: Instrument,
  hash: string,
): ClosedRound {
  const { id, version } = instrument;
  const closed = closeRound(anOpenRound(aPreparedRound(network, schoolYear)), TODAY);
  return { ...closed, instrument: { id, version, hash } };
}

async function editionOf(round: ClosedRound, instrument: Instrument, mean: number): Promise<Edition> {
  const { hash: _, ...edition } = exampleEdition(
    instrument,
    instrument.dimensions.map(() => ({ mean: value(mean) })),
    { roundId: round.id, schoolYear: round.schoolYear, instrument: round.instrument },
  );
  return { ...edition, hash: await editionHash(edition, nodeDigest) };
}
