import type { Command, ExitCode } from '#cli/Command.ts';
import { counted } from '#cli/counted.ts';
import { fileFailureSentence } from '#cli/fileFailureSentence.ts';
import type { FileToWrite } from '#cli/Files.ts';
import { type Given, isGiven, optionalValue, requiredValue } from '#cli/Given.ts';
import { loadRows } from '#cli/loadRows.ts';
import { INSTRUMENT, MISSING, ROWS } from '#cli/options.ts';
import { refuse } from '#cli/refuse.ts';
import type { World } from '#cli/World.ts';
import { hashInstrument } from '#instrument/hashInstrument.ts';
import type { Instrument } from '#instrument/Instrument.ts';
import { filePieces } from '#platform/zip/zipPieces.ts';
import type { AboutDataset } from '#research/dataset/Dataset.ts';
import { datasetFiles } from '#research/dataset/datasetFiles.ts';
import { datasetTexts, loadDatasetTexts } from '#research/dataset/datasetTexts.ts';
import { datasetTitle } from '#research/dataset/datasetTitle.ts';
import { makeDataset } from '#research/dataset/makeDataset.ts';
import { riskSentences } from '#research/dataset/riskSentences.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import { type Language, LANGUAGES } from '#shared/Language.ts';
import { refusalSentences } from './refusalSentences.ts';

export const exportCommand: Command = {
  name: 'export',
  about: 'Writes the anonymised dataset, or refuses where it would tell too much about people.',
  options: [
    INSTRUMENT,
    ROWS,
    MISSING,
    { name: 'out', value: 'DIR', required: true, about: 'the folder to write, new or empty' },
    {
      name: 'apply-proposals',
      value: null,
      about: 'where it would be refused: make the rows coarser as proposed, and say how',
    },
    { name: 'language', value: 'nl|en', about: 'of the labels and texts; en if not given' },
    { name: 'title', value: 'TEXT', about: 'of the dataset, for who cites it' },
    {
      name: 'creators',
      value: 'NAMES',
      about: 'who made it, with ; between them; Research office if not given',
    },
    { name: 'invented', value: null, about: 'say in the files that the answers were invented' },
  ],
  operands: null,
  run: exportDataset,
};

async function exportDataset(given: Given, world: World): Promise<ExitCode> {
  const language = optionalValue(given, 'language') ?? 'en';
  if (!isLanguage(language))
    return refuse(world, [`The option --language takes nl or en, not “${language}”.`]);
  await loadDatasetTexts(language);
  // What is written on screen is English.
  await datasetTexts.load('en');
  const loaded = loadRows(given, world);
  if (!loaded.ok) return refuse(world, loaded.error);
  const { instrument } = loaded.value;
  if (loaded.value.rows.length === 0)
    return refuse(world, [`${requiredValue(given, 'rows')}: There are no rows.`]);

  world.progress('Looking whether the rows tell too much …\n');
  const asGiven = assessRisk(instrument, loaded.value.rows);
  const applied = isGiven(given, 'apply-proposals') ? asGiven.proposals : [];
  const { id, version } = instrument;
  const dataset = makeDataset(
    {
      instrument,
      instrumentReference: { id, version, hash: await hashInstrument(instrument, world.digest) },
      rows: loaded.value.rows,
      applied,
      about: aboutDataset(given, instrument, language, world),
      language,
      invented: isGiven(given, 'invented'),
    },
    world.randomBytes,
  );
  if (!dataset.ok) {
    world.err(lines(refusalSentences(instrument, asGiven, applied)));
    return 2;
  }
  const { rows } = dataset.value;
  const files = datasetFiles(dataset.value);
  const out = requiredValue(given, 'out');
  const toWrite = files.map((file) => ({ name: file.name, pieces: () => filePieces(file) }));
  const written = world.files.writeFolder(out, withProgress(toWrite, world));
  if (!written.ok) return refuse(world, [fileFailureSentence(out, written.error)]);
  const sentences = riskSentences(instrument, 'en');
  world.out(lines(applied.map((proposal) => `Applied: ${sentences.applied(proposal)}`)));
  world.out(`${out}: ${counted(rows.length, 'row')} in ${counted(files.length, 'file')}\n`);
  return 0;
}

function* withProgress(files: readonly FileToWrite[], world: World): Generator<FileToWrite> {
  for (const [place, file] of files.entries()) {
    world.progress(`Writing ${file.name} (${place + 1} of ${files.length}) …\n`);
    yield file;
  }
}

function aboutDataset(
  given: Given,
  instrument: Instrument,
  language: Language,
  { clock }: World,
): AboutDataset {
  return {
    title: optionalValue(given, 'title') ?? datasetTitle(instrument, language),
    creators: optionalValue(given, 'creators') ?? datasetTexts.in(language).datasetTitle.office,
    year: Number(clock.today().slice(0, 4)),
  };
}

function lines(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${sentence}\n`).join('');
}

function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}
