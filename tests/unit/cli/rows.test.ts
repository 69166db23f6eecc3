import { describe, expect, it } from 'vitest';

import type { Instrument } from '#instrument/Instrument.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { commandLine } from './commandLine.ts';

const SIMULATE = 'simulate --instrument srt.json --networks 3 --members 9 --years 2 --out rows.csv';

describe('simulate', () => {
  it('writes rows of every network in every year, the same for the same seed', async () => {
    const { run, files } = commandLine();
    const written: string[] = [];
    for (const seed of [4, 4, 5]) {
      expect(await run(`${SIMULATE} --seed ${seed}`)).toEqual({ code: 0, out: '', faults: [] });
      written.push(files.text('rows.csv'));
    }
    expect(written[1]).toBe(written[0]);
    expect(written[2]).not.toBe(written[0]);
    const [header, ...rows] = written[0]!.trimEnd().split('\n');
    expect(header).toMatch(/^network,school_year,role,pi1,.*,hw3$/);
    const rounds = rows.map((row) => row.split(',').slice(0, 2).join(' '));
    expect(new Set(rounds).size).toBe(6);
    expect(rows).toHaveLength(54);
  });
});

describe('profile', () => {
  it('gives each network and year as its edition would: by value, bounded or hidden', async () => {
    const { run, files } = commandLine();
    const answers = (point: number) => Array.from({ length: 9 }, () => point).join(',');
    const rows = (network: string, points: readonly number[]) =>
      points.map((point) => `${network},2025-2026,,${answers(point)}`);
    files.put(
      'rows.csv',
      [
        'network,school_year,role,d1,d2,d3,b1,b2,i1,i2,u1,u2',
        ...rows('West', [4, 4, 4, 4, 4]),
        ...rows('Noord', [1, 2, 3, 4, 1, 2, 3, 4]),
        ...rows('Oost', [3, 3, 3, 3]),
      ].join('\n'),
    );
    const { code, out } = await run('profile --instrument small.json --rows rows.csv --json');
    expect(code).toBe(0);
    const shown = (JSON.parse(out) as ProfileJson).map(({ dimensions, ...round }) => [round, dimensions[0]]);
    expect(shown).toEqual([
      [
        { network: 'Noord', school_year: '2025-2026', n: 8 },
        {
          id: 'direction',
          n: 8,
          shown: 'value',
          mean: 2.5,
          reason: null,
          spread: { lower: expect.any(Number), upper: expect.any(Number) },
        },
      ],
      [
        { network: 'Oost', school_year: '2025-2026', n: 4 },
        {
          id: 'direction',
          n: 4,
          shown: 'hidden',
          mean: null,
          reason: 'too-few-answers',
          spread: null,
          why: 'too-few-answers',
        },
      ],
      [
        { network: 'West', school_year: '2025-2026', n: 5 },
        {
          id: 'direction',
          n: 5,
          shown: 'bounded',
          mean: expect.any(Number),
          bound: 'at-least',
          reason: null,
          spread: null,
          why: 'too-few-answers',
        },
      ],
    ]);
    const { out: table } = await run('profile --instrument small.json --rows rows.csv');
    expect(table).toContain('Oost, 2025-2026 (n = 4)');
    expect(table).toMatch(/Direction +4 +too few answers/);
    expect(table).toMatch(/Direction +8 +2\.5 +\d\.\d to \d\.\d/);
    expect(table).toMatch(/Direction +5 +3\.\d or more +too few answers/);
  });
});

describe('stats', () => {
  it('gives the worked example of the field to five decimals', async () => {
    const { run, files } = commandLine();
    files.put('four.json', JSON.stringify(fourItems()));
    files.put('rows.csv', workedExample());
    const { code, out } = await run('stats --instrument four.json --rows rows.csv --json');
    expect(code).toBe(0);
    const { n, networks, dimensions } = JSON.parse(out) as StatsJson;
    const [one] = dimensions;
    expect([n, networks, one?.items, one?.n]).toEqual([18, 3, 4, 18]);
    expect(one?.alpha.value).toBeCloseTo(0.93262, 5);
    expect(one?.icc1.value).toBeCloseTo(0.50657, 5);
    expect(one?.icc1.value_k0).toBeCloseTo(0.5089, 5);
    expect(one?.icc1.k).toBe(6);
    expect(one?.icc2).toBeCloseTo(0.86033, 5);
    expect(one?.rwgj.map(({ network }) => network)).toEqual(['1', '2', '3']);
    expect(one?.rwgj.map(({ value }) => value.toFixed(4))).toEqual(['0.9617', '0.9483', '0.5037']);

    const { out: table } = await run('stats --instrument four.json --rows rows.csv');
    expect(table).toMatch(/One +4 +18 +0\.933 /);
  });

  it('says what is undefined, and why', async () => {
    const { run, files } = commandLine();
    files.put('four.json', JSON.stringify(fourItems()));
    files.put('rows.csv', `${workedExample().split('\n').slice(0, 4).join('\n')}\n`);
    const { out } = await run('stats --instrument four.json --rows rows.csv');
    expect(out).toContain('One: ICC(1): one network');
  });

  it('refuses rows with faults, a sentence each, with line and column', async () => {
    const { run, files } = commandLine();
    files.put(
      'rows.csv',
      'network,school_year,role,d1,d2,d3,b1,b2,i1,i2,u1,u2\nA,2025-2026,,9,x,1,1,1,1,1,1,1\n',
    );
    expect(await run('stats --instrument small.json --rows rows.csv --json')).toEqual({
      code: 1,
      out: '',
      faults: [
        'rows.csv: line 2, column 4: “9” is outside the scale, which goes from 1 to 4.',
        'rows.csv: line 2, column 5: “x” is no answer; write a whole number, not-applicable, or nothing for not answered.',
      ],
    });
  });
});

describe('what other programs make of rows', () => {
  const header = 'network,school_year,role,d1,d2,d3,b1,b2,i1,i2,u1,u2';
  const row = (network: string, first: string) => `${network},2025-2026,,${first},1,1,1,1,1,1,1,1`;

  it('refuses NA in one sentence, until it is said what it means', async () => {
    const { run, files } = commandLine();
    files.put('rows.csv', [header, ...[1, 2, 3].map(() => row('A', 'NA'))].join('\n'));
    expect(await run('stats --instrument small.json --rows rows.csv')).toEqual({
      code: 1,
      out: '',
      faults: [
        'rows.csv: line 2, column 4: “NA” can mean that nothing was answered or that the item was not applicable; say which with --na=not-answered or --na=not-applicable.',
      ],
    });
    for (const meaning of ['not-answered', 'not-applicable']) {
      const given = `--instrument small.json --rows rows.csv --na=${meaning}`;
      expect(await run(`stats ${given}`)).toMatchObject({ code: 0, faults: [] });
      expect(await run(`profile ${given}`)).toMatchObject({ code: 0, faults: [] });
    }
    expect((await run('stats --instrument small.json --rows rows.csv --na=none')).faults).toEqual([
      'The option --na takes not-answered or not-applicable, not “none”.',
    ]);
  });

  it('counts names that look the same as one, and tells about those that nearly do', async () => {
    const { run, files } = commandLine();
    const names = ['Reünie', 'Reu\u0308nie ', 'reünie', 'Reü\u200bnie', 'Zuid'];
    files.put('rows.csv', [header, ...names.map((name) => row(name, '1'))].join('\n'));
    const { code, out, faults } = await run('stats --instrument small.json --rows rows.csv --json');
    expect(code).toBe(0);
    expect((JSON.parse(out) as StatsJson).networks).toBe(4);
    expect(faults).toEqual([
      'rows.csv: The networks “Reünie” and “reünie” and “Reü<U+200B>nie” look alike and are counted as different ones.',
    ]);
  });
});

type ProfileJson = readonly { readonly network: string; readonly dimensions: readonly unknown[] }[];

interface StatsJson {
  readonly n: number;
  readonly networks: number;
  readonly dimensions: readonly {
    readonly items: number;
    readonly n: number;
    readonly alpha: { readonly value: number };
    readonly icc1: { readonly value: number; readonly value_k0: number; readonly k: number };
    readonly icc2: number;
    readonly rwgj: readonly { readonly network: string; readonly value: number }[];
  }[];
}

/** The worked example for reliability and agreement: a digit an answer, a group of digits a respondent. */
function workedExample(): string {
  const networks = {
    1: '4454 4544 3444 4445 5444',
    2: '2323 3322 2232 3233 2332 1222',
    3: '3433 5445 2212 4344 3332 4544 1221',
  };
  const rows = Object.entries(networks).flatMap(([network, respondents]) =>
    respondents.split(' ').map((answers) => `${network},2025-2026,,${[...answers].join(',')}`),
  );
  return ['network,school_year,role,a1,a2,a3,a4', ...rows, ''].join('\n');
}

function fourItems(): Instrument {
  const [dimension] = srtInstrument.dimensions;
  const name = { nl: 'Een', en: 'One' };
  return {
    ...srtInstrument,
    sides: srtInstrument.sides.filter(({ id }) => id === dimension?.side),
    dimensions: [{ ...dimension!, id: 'one', name }],
    items: ['a1', 'a2', 'a3', 'a4'].map((id) => ({ id, dimension: 'one', text: name })),
  };
}
