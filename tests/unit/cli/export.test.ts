import { describe, expect, it } from 'vitest';

import { commandLine } from './commandLine.ts';

const HEADER = 'network,school_year,role,d1,d2,d3,b1,b2,i1,i2,u1,u2';

/** Members of one role whose answers differ everywhere. */
function members(count: number, network: string, role: string): readonly string[] {
  return Array.from({ length: count }, (_, member) => {
    const answers = Array.from({ length: 9 }, (_item, place) => ((member + place) % 4) + 1);
    return `${network},2025-2026,${role},${answers.join(',')}`;
  });
}

const SAFE = [HEADER, ...members(6, 'Noord', 'student'), ...members(7, 'Noord', 'teacher')];
const TOO_FEW = [...SAFE, ...members(6, 'West', 'student'), ...members(2, 'West', 'teacher')];
const EXPORT = 'export --instrument small.json --rows rows.csv --out dataset';

describe('export', () => {
  it('writes the dataset, its rows in another order', async () => {
    const { run, files } = commandLine();
    files.put('rows.csv', SAFE.join('\n'));
    const { code, out, faults } = await run(`${EXPORT} --title Netwerken --language nl`);
    expect([code, faults]).toEqual([0, []]);
    expect(out).toMatch(/^dataset: 13 rows in \d+ files\n$/);
    for (const name of ['README.md', 'dataset.csv', 'dataset.sav', 'dataset.xlsx', 'risk-report.md']) {
      expect(files.contents.has(`dataset/${name}`), name).toBe(true);
    }
    expect(files.text('dataset/CITATION.cff')).toContain('Netwerken');
    const rolesInOrder = files
      .text('dataset/dataset.csv')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((row) => row.split(',')[2]);
    expect(rolesInOrder).toHaveLength(13);
    expect(rolesInOrder).not.toEqual(rolesInOrder.toSorted());
  });

  it('refuses what tells too much, names the class and a proposal, and writes nothing', async () => {
    const { run, files } = commandLine();
    files.put('rows.csv', TOO_FEW.join('\n'));
    const { code, out, faults } = await run(EXPORT);
    expect([code, out]).toEqual([2, '']);
    expect(faults).toContain('West, 2025-2026, role teacher: too few rows (2).');
    expect(faults.filter((fault) => fault.startsWith('Proposal: West, 2025-2026: '))).toHaveLength(1);
    expect([...files.contents.keys()].filter((path) => path.startsWith('dataset/'))).toEqual([]);
  });

  it('refuses a class that gave the same answer, by item', async () => {
    const { run, files } = commandLine();
    const alike = members(6, 'Oost', '').map((row, member) => {
      const cells = row.split(',');
      cells[4] = member === 0 ? '2' : '3';
      return cells.join(',');
    });
    files.put('rows.csv', [...SAFE, ...alike].join('\n'));
    const { code, faults } = await run(EXPORT);
    expect(code).toBe(2);
    expect(faults).toContain(
      'Oost, 2025-2026, role not known: all answers, or all but one, are the same for d2.',
    );
  });

  it('refuses a class of one scale mean by different answers, by dimension', async () => {
    const { run, files } = commandLine();
    const alike = members(6, 'Oost', '').map((row, member) => {
      const cells = row.split(',');
      cells.splice(6, 2, ...(member % 2 === 0 ? ['1', '4'] : ['4', '1']));
      return cells.join(',');
    });
    files.put('rows.csv', [...SAFE, ...alike].join('\n'));
    const { code, faults } = await run(EXPORT);
    expect(code).toBe(2);
    expect(faults).toContain(
      'Oost, 2025-2026, role not known: all scale means, or all but one, are the same for Belonging.',
    );
  });

  it('applies the proposals where that is asked, says so, and then writes', async () => {
    const { run, files } = commandLine();
    files.put('rows.csv', TOO_FEW.join('\n'));
    const { code, out } = await run(`${EXPORT} --apply-proposals`);
    expect(code).toBe(0);
    expect(out).toMatch(/^Applied: West, 2025-2026: .+\ndataset: 21 rows in \d+ files\n$/);
    const west = files
      .text('dataset/dataset.csv')
      .split('\n')
      .filter((row) => row.startsWith('West,'));
    expect(new Set(west.map((row) => row.split(',')[2])).size).toBe(1);
  });

  it('refuses rows of which nothing would be left', async () => {
    const { run, files } = commandLine();
    files.put('rows.csv', [HEADER, ...members(3, 'Oost', 'teacher')].join('\n'));
    const { code, faults } = await run(`${EXPORT} --apply-proposals`);
    expect(code).toBe(2);
    expect(faults.at(-1)).toBe('With all proposals applied no rows are left.');
  });

  it('refuses a file without rows and a folder that has something in it', async () => {
    const { run, files } = commandLine();
    files.put('rows.csv', HEADER);
    expect(await run(EXPORT)).toEqual({ code: 1, out: '', faults: ['rows.csv: There are no rows.'] });
    files.put('rows.csv', SAFE.join('\n'));
    files.put('dataset/mine.txt', 'keep me');
    const { code, faults } = await run(EXPORT);
    expect([code, faults]).toEqual([
      1,
      ['dataset: This folder has something in it already; name a new one.'],
    ]);
    expect([...files.contents.keys()].filter((path) => path.startsWith('dataset/'))).toEqual([
      'dataset/mine.txt',
    ]);
  });
});
