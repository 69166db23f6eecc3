import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { storedTables, type TableName } from '#stored/storedTables.ts';

const FILES_MAX = 4;

/** Every write is of a round in some state; whoever writes looks at that first, in the same transaction. */
const HANGS_EVERYTHING_ON: readonly TableName[] = ['rounds'];

/** These are words for what somebody works with too: they are counted where they are tables, and rooms know tables. */
const ALSO_WORDS: readonly TableName[] = [
  'networks',
  'instruments',
  'drafts',
  'participations',
  'editions',
  'dialogues',
  'offices',
  'secondKeys',
];

const KNOW_TABLES = ['stored', 'ports', 'platform', join('usecases', 'backup')].map((room) =>
  join(room, '/'),
);

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  // Remembers, in the browser, amounts by words that older versions chose.
  .filter((file) => file !== join('platform', 'storage', 'backupMemory.ts'))
  // Calls each table by a word for people; the compiler asks for it.
  .filter((file) => !file.startsWith(join('app', 'about', 'StoredScreen.')))
  .map((file) => ({ file, text: withoutPaths(readFileSync(join('src', file), 'utf8')) }));

const tables = (Object.keys(storedTables) as TableName[]).filter(
  (table) => !HANGS_EVERYTHING_ON.includes(table),
);

test.each(tables)(`%s is named in ${FILES_MAX} files at most, its own among them`, (table) => {
  const named = filesNaming(table);
  expect(named).toContain(join('stored', `${table}.ts`));
  expect(named).toContain(join('stored', 'storedTables.ts'));
  expect(named.length, named.join()).toBeLessThanOrEqual(FILES_MAX);
});

test('where tables are used, they are seen', () => {
  expect(filesNaming('drafts')).toContain(join('platform', 'storage', 'responseStore.ts'));
  expect(filesNaming('editions')).toContain(join('usecases', 'backup', 'backupTables.ts'));
  expect(filesNaming('researchPackages')).toContain(join('platform', 'storage', 'packageStore.ts'));
});

function filesNaming(table: TableName): string[] {
  const isWord = ALSO_WORDS.includes(table);
  const mention = isWord ? asTable(table) : new RegExp(`\\b${table}\\b`);
  return SOURCES.filter(({ file }) => !isWord || KNOW_TABLES.some((room) => file.startsWith(room)))
    .filter(({ text }) => mention.test(text))
    .map(({ file }) => file);
}

/** Of the database, of what goes into a backup, or of the list; and where it is declared. */
function asTable(table: string): RegExp {
  const held = '(?:database|tables|storedTables|records|here|incoming|put|added)';
  const roads = [
    `\\b${held}\\.${table}\\b`,
    `\\{[^{}]*\\b${table}\\b[^{}]*\\} = ${held}\\b`,
    `\\{[^{}]*\\b${table}\\b[^{}]*\\}: (?:SrtDatabase|BackupRecords|TablesAsStored)\\b`,
    `^export const ${table} = \\{$`,
    `^import \\{ ${table} \\} from`,
    // A rule of its own.
    `^ {2}${table}: \\{$`,
  ];
  return new RegExp(roads.join('|'), 'm');
}

function withoutPaths(text: string): string {
  return text.replace(/from '[^']+'/g, 'from');
}
