import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { READERS } from '../fuzz/readers.ts';

const READING =
  /^export (?:async )?function ((?:parse|read|restore|decode|unzip|open|find\w*(?:Sealed|SecondKey|EditionCheck))\w*)/gmu;

/** Functions that are called alike and read nothing from outside, or nothing by themselves; each with why. */
const OTHERS: readonly (readonly [reason: string, ...functions: string[]])[] = [
  ['changes the state of a round', 'openRound', 'openPreparedRound'],
  ['picks from a dialogue', 'openPlans'],
  [
    'asks the storage, whose records the restoring functions read',
    ...['readOwnAnswers', 'readTerms', 'readEarlierDialogues', 'readDialogue', 'readHeldPackages'],
    ...['readPackageSource', 'readGiveToResearch', 'readNetworkOverview', 'readRoundOverview'],
    ...['readUsableInstruments', 'readCollectingRound', 'readRoundToPublish', 'readWaiting'],
    ...['readNotBackedUp', 'readOpenedRounds', 'restoreRecords', 'restoreRecord', 'openOfficeKey'],
    ...['readKeyTables'],
  ],
  [
    'opens what is stored, each message or package as openMessage and openResearchPackage do',
    ...['openAllResponses', 'openLateAnswers', 'openHeldPackages', 'openPool'],
  ],
  ['opens the database itself', 'readDatabase', 'openStorage', 'openDatabase', 'openAsItIs'],
  ['hands frames to the reader of codes', 'readFrames'],
  ['reads the command line', 'readArguments'],
  ['reads a file that the command line names, with the readers of its contents', 'openPackages'],
  ['makes a file or a sentence', 'readmeFile', 'readingLines', 'openRefusalSentence', 'openFailureSentence'],
  ['hands a text to readArrivedSecondKey and to the words of a key', 'readSecondKey'],
  ['reads what it wrote itself, in the browser, by a shape', 'readKeeping'],
];

test('every function that reads what comes from outside is fuzzed, or it is said why not', () => {
  const fuzzed = new Set(READERS.flatMap(({ files }) => files));
  const excused = new Set(OTHERS.flatMap(([, ...functions]) => functions));
  const left = sources().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(READING)]
      .map(([, name = '']) => name)
      .filter((name) => !fuzzed.has(file) && !excused.has(name))
      .map((name) => `${name} in ${file}`),
  );
  expect(left).toEqual([]);
});

test('whatever is fuzzed, or excused, is there', () => {
  const files = sources();
  const code = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  expect(READERS.flatMap(({ files: read }) => read).filter((file) => !files.includes(file))).toEqual([]);
  const functions = OTHERS.flatMap(([, ...names]) => names);
  expect(functions.filter((name) => !code.includes(`function ${name}`))).toEqual([]);
});

function sources(folder = 'src'): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts'));
}
