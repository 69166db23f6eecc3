import { describe, expect, it } from 'vitest';

import { commandLine } from './commandLine.ts';

const COMMANDS = ['check', 'simulate', 'profile', 'stats', 'export', 'open'];

describe('the command line', () => {
  it('says what it can do', async () => {
    const { run } = commandLine();
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(out).toContain(`  ${command} `);
    expect((await run('')).code).toBe(1);
  });

  it.each(COMMANDS)('says what %s takes', async (command) => {
    const { code, out, faults } = await commandLine().run(`${command} --help`);
    expect([code, faults]).toEqual([0, []]);
    expect(out).toContain(`npm run --silent srt -- ${command} `);
  });

  it.each([
    ['paint', 'There is no command “paint”; --help names the commands.'],
    ['stats --rows r.csv', 'The option --instrument is missing.'],
    ['stats --instrument small.json --rows', 'The option --rows needs a value.'],
    ['stats --instrument --rows r.csv', 'The option --instrument needs a value.'],
    ['stats --instrument small.json --rows r.csv --fast', 'There is no option --fast with stats.'],
    ['stats --instrument small.json --rows r.csv --rows s.csv', 'The option --rows is given twice.'],
    ['stats --instrument small.json --rows r.csv --json=yes', 'The option --json takes no value.'],
    ['stats --instrument small.json --rows r.csv more', 'stats does not know what to do with “more”.'],
    ['stats --instrument none.json --rows r.csv', 'none.json: There is no such file or folder.'],
    ['stats --instrument small.json --rows r.csv', 'r.csv: There is no such file or folder.'],
    ['check', 'check needs FILE….'],
    [
      'simulate --instrument small.json --networks 0 --members 5 --years 1 --seed 1 --out r.csv',
      'The option --networks takes a whole number from 1 to 100000, not “0”.',
    ],
    [
      'export --instrument small.json --rows r.csv --out d --language fr',
      'The option --language takes nl or en, not “fr”.',
    ],
  ])('refuses “%s” in one sentence', async (command, sentence) => {
    expect(await commandLine().run(command)).toEqual({ code: 1, out: '', faults: [sentence] });
  });

  it('takes values behind an equals sign too', async () => {
    const { run, files } = commandLine();
    const { code } = await run(
      'simulate --instrument=small.json --networks=1 --members=5 --years=1 --seed=-1 --out=a=b.csv',
    );
    expect(code).toBe(0);
    expect(files.text('a=b.csv').split('\n')).toHaveLength(7);
  });
});
