import { beforeAll, describe, expect, test } from 'vitest';

import { hpkeSealingSuite as suite } from '#platform/crypto/hpkeSealingSuite.ts';
import { filePieces } from '#platform/zip/zipPieces.ts';
import { datasetFiles } from '#research/dataset/datasetFiles.ts';
import { ROLE_MISSING } from '#research/dataset/missingCodes.ts';
import { arrivalAt } from '#research/package/arrivalAt.ts';
import { poolRows } from '#research/package/poolRows.ts';
import { openResearchPackage } from '#research/package/researchPackageFile.ts';
import { poolWith, type ResearchPool } from '#research/package/ResearchPool.ts';
import { reliability } from '#research/reliability/reliability.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { applyProposals } from '#research/risk/applyProposals.ts';
import { assessRisk } from '#research/risk/assessRisk.ts';
import type { Proposal } from '#research/risk/Proposal.ts';
import { writeRows } from '#research/rows/writeRows.ts';
import { LIMIT_FLOORS } from '#round/Limits.ts';
import { toBase64url } from '#shared/base64url.ts';
import { officeKeyText } from '#tests/support/passphraseFilesForTests.ts';
import { nodeDigest } from '#tests/support/fixedPorts.ts';
import { srtInstrument as instrument } from '#tests/support/smallInstrument.ts';
import { commandLine } from '#tests/unit/cli/commandLine.ts';
import { type InvitedRound, invitedRounds, plainRows, SMALL_NETWORK } from './invitedRounds.ts';
import { instrumentReference, packageOfRound } from './packagesOnTheRoad.ts';

const pair = await suite.generateKeyPair();
const office = { name: 'Bureau', publicKey: toBase64url(pair.publicKey), privateKey: pair.privateKey };
const PASSPHRASE = 'een lange zin die niemand raadt';
const TITLE = 'Netwerken';
const EXPORT = `export --instrument srt.json --out dataset --apply-proposals --invented --title ${TITLE} --creators Bureau`;

/** By name of the file. */
type Texts = ReadonlyMap<string, string>;

describe('answers that went from member to facilitator to office', () => {
  describe('in networks whose roles have enough members each, beside one small network', () => {
    const roles = ['teacher', 'student', null, 'researcher'];
    const rounds = invitedRounds({ members: 40, roleOf: (member) => roles[member % roles.length] ?? null });
    let packages: readonly string[];
    let plain: Texts;

    beforeAll(async () => {
      packages = await packed(rounds);
      plain = await exportedRows(rounds);
    });

    test('have what makes a road awkward in them', () => {
      const rows = plainRows(rounds);
      const answers = new Set(rows.flatMap((row) => row.answers));
      expect(answers.has(null) && answers.has('na')).toBe(true);
      expect(new Set(rows.map(({ role }) => role))).toEqual(new Set(roles));
      const risk = plain.get('risk-report.md') ?? '';
      expect(risk.split('\n').filter((line) => line.includes('Pool 2'))).toHaveLength(2);
      expect(plain.get('dataset.csv')).not.toContain(SMALL_NETWORK.name.replaceAll('"', '""'));
    });

    test('are the dataset that the same answers are as rows', async () => {
      const { applied, files } = await datasetOf(packages);
      expect(applied.map(({ kind }) => kind)).toContain('pool-networks');
      expectSameRows(files, plain);
      expect(withoutRows(files)).toEqual(withoutRows(plain));
    });

    test('are it too where the command line opens the packages', async () => {
      const line = commandLine();
      line.environment.set('SRT_PASSPHRASE', PASSPHRASE);
      line.files.put('key.srt.json', await officeKeyText(office, PASSPHRASE));
      for (const [place, text] of packages.entries()) line.files.put(`package-${place}`, text);
      const names = packages.map((_, place) => `package-${place}`).join(' ');
      expect(await line.run(`open --key key.srt.json --packages ${names} --out rows.csv`)).toMatchObject({
        code: 0,
        faults: [],
      });
      const files = await exported(line);
      expectSameRows(files, plain);
      expect(withoutRows(files)).toEqual(withoutRows(plain));
    });
  });

  test('differ in coarser roles only, where their rounds promised more than the office has to keep', async () => {
    const roles = ['teacher', 'student', 'teacher', null];
    const rounds = invitedRounds({
      members: 48,
      roleOf: (member) => roles[member % roles.length] ?? null,
      limits: { ...LIMIT_FLOORS, mean: 15 },
    });
    const kept = rounds.filter(({ network }) => network !== SMALL_NETWORK.name);
    const { files } = await datasetOf(await packed(kept));
    const plain = await exportedRows(kept);
    const [packedRoles, plainRoles] = [roleByRest(files), roleByRest(plain)];
    expect([...packedRoles.keys()].sort()).toEqual([...plainRoles.keys()].sort());

    const differing = [...packedRoles].filter(([rest, role]) => plainRoles.get(rest) !== role);
    expect(differing.length).toBeGreaterThan(0);
    const coarse = [String(instrument.roles.length + 1), String(ROLE_MISSING)];
    expect(differing.filter(([, role]) => !coarse.includes(role))).toEqual([]);

    const otherwise = (texts: Texts) => withoutRows(texts).filter(([name]) => name !== 'risk-report.md');
    expect(otherwise(files)).toEqual(otherwise(plain));
  });
});

/** Every package twice, the last one first. */
async function packed(rounds: readonly InvitedRound[]): Promise<readonly string[]> {
  const packages = await Promise.all(rounds.map((round) => packageOfRound(round, office.publicKey)));
  return [...packages, ...packages].reverse();
}

/** What the office makes of packages, with every proposal applied until nothing is found. */
async function datasetOf(
  packages: readonly string[],
): Promise<{ applied: readonly Proposal[]; files: Texts }> {
  let pool: ResearchPool = new Map();
  for (const text of packages) {
    const opened = await openResearchPackage({ text, keys: [office], suite, digest: nodeDigest });
    if (!opened.ok) throw new Error(opened.error);
    if (arrivalAt(pool, opened.value) === 'new') pool = poolWith(pool, opened.value);
  }
  let rows: readonly ResearchRow[] = poolRows([...pool.values()]);
  const applied: Proposal[] = [];
  for (;;) {
    const { safe, proposals } = assessRisk(instrument, rows);
    if (safe) break;
    if (proposals.length === 0) throw new Error('not safe, and nothing to do about it');
    rows = applyProposals(instrument, rows, proposals);
    applied.push(...proposals);
  }
  const files = datasetFiles({
    instrument,
    instrumentReference,
    rows,
    reliability: reliability(instrument, rows),
    risk: assessRisk(instrument, rows),
    applied,
    about: { title: TITLE, creators: 'Bureau', year: 2026 },
    language: 'en',
    invented: true,
  });
  const textOf = (file: (typeof files)[number]) =>
    new TextDecoder().decode(Buffer.concat([...filePieces(file)]));
  return { applied, files: new Map(files.map((file) => [file.name, textOf(file)])) };
}

function exportedRows(rounds: readonly InvitedRound[]): Promise<Texts> {
  const line = commandLine();
  line.files.put('rows.csv', [...writeRows(instrument, plainRows(rounds))].join(''));
  return exported(line);
}

async function exported({ run, files }: ReturnType<typeof commandLine>): Promise<Texts> {
  expect(await run(`${EXPORT} --rows rows.csv`)).toMatchObject({ code: 0, faults: [] });
  const written = [...files.contents.keys()].filter((path) => path.startsWith('dataset/'));
  return new Map(written.map((path) => [path.slice('dataset/'.length), files.text(path)]));
}

/** In the order of the rows, which is drawn by lot. */
const WITH_ROWS = ['dataset.csv', 'dataset-long.csv', 'dataset-nl-excel.csv', 'dataset.sav', 'dataset.xlsx'];

function withoutRows(texts: Texts) {
  return [...texts].filter(([name]) => !WITH_ROWS.includes(name));
}

function expectSameRows(one: Texts, other: Texts): void {
  for (const name of ['dataset.csv', 'dataset-nl-excel.csv']) {
    const [lines, expected] = [linesOf(one, name), linesOf(other, name)];
    expect(lines[0]).toBe(expected[0]);
    expect(lines.toSorted()).toEqual(expected.toSorted());
  }
}

function linesOf(texts: Texts, name: string): readonly string[] {
  return (texts.get(name) ?? '').split('\r\n');
}

/** The role by everything else that `dataset.csv` has of a row; no two rows have all that in common. */
function roleByRest(texts: Texts): ReadonlyMap<string, string> {
  const rows = linesOf(texts, 'dataset.csv').slice(1, -1);
  const roles = new Map(
    rows.map((row) => {
      const parts = /^(.*,\d{4}-\d{4}),(-?\d+),(.*)$/.exec(row);
      return [`${parts?.[1]},${parts?.[3]}`, parts?.[2] ?? ''];
    }),
  );
  expect(roles.size).toBe(rows.length);
  return roles;
}
