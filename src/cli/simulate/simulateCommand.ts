import type { Command, ExitCode } from '#cli/Command.ts';
import { fileFailureSentence } from '#cli/fileFailureSentence.ts';
import { type Given, requiredValue } from '#cli/Given.ts';
import { loadInstrument } from '#cli/loadInstrument.ts';
import { INSTRUMENT } from '#cli/options.ts';
import { refuse } from '#cli/refuse.ts';
import { wholeNumber } from '#cli/wholeNumber.ts';
import type { World } from '#cli/World.ts';
import { type NetworksSimulation, simulateNetworks } from '#example/simulateNetworks.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { writeRows } from '#research/rows/writeRows.ts';
import type { Answers } from '#response/Response.ts';

export const simulateCommand: Command = {
  name: 'simulate',
  about: 'Invents rows of networks, the same for the same seed.',
  options: [
    INSTRUMENT,
    { name: 'networks', value: 'N', required: true, about: 'how many networks' },
    {
      name: 'members',
      value: 'M',
      required: true,
      about: 'how many members of each network answer, each year',
    },
    { name: 'years', value: 'Y', required: true, about: 'how many school years' },
    { name: 'seed', value: 'S', required: true, about: 'any whole number; another one gives other rows' },
    { name: 'out', value: 'rows.csv', required: true, about: 'the file to write' },
  ],
  operands: null,
  run: (given, world) => Promise.resolve(simulate(given, world)),
};

function simulate(given: Given, world: World): ExitCode {
  const networks = wholeNumber(given, 'networks', { min: 1, max: 100_000 });
  const members = wholeNumber(given, 'members', { min: 1, max: 100_000 });
  const years = wholeNumber(given, 'years', { min: 1, max: 50 });
  const seed = wholeNumber(given, 'seed', { min: -(2 ** 31), max: 2 ** 32 - 1 });
  const faults = [networks, members, years, seed].flatMap((number) => (number.ok ? [] : [number.error]));
  if (!networks.ok || !members.ok || !years.ok || !seed.ok) return refuse(world, faults);
  const instrument = loadInstrument(requiredValue(given, 'instrument'), world);
  if (!instrument.ok) return refuse(world, instrument.error);

  const rows = simulatedRows({
    instrument: instrument.value,
    networks: networks.value,
    members: members.value,
    years: years.value,
    seed: seed.value,
  });
  const out = requiredValue(given, 'out');
  const written = world.files.write(out, writeRows(instrument.value, rows));
  return written.ok ? 0 : refuse(world, [fileFailureSentence(out, written.error)]);
}

function* simulatedRows(simulation: NetworksSimulation): Generator<ResearchRow> {
  for (const { network, schoolYear, responses } of simulateNetworks(simulation)) {
    for (const { role, answers } of responses) {
      yield { network, schoolYear, role, answers: inOrder(simulation.instrument, answers) };
    }
  }
}

function inOrder({ items }: Instrument, answers: Answers): ResearchRow['answers'] {
  return items.map(({ id }) => answers[id] ?? null);
}
