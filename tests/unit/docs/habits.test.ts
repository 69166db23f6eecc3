import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const text = (file: string) => readFileSync(file, 'utf8');
const { engines } = JSON.parse(text('package.json')) as { engines: { node: string } };
const [, oldestMajor = ''] = /^>=(\d+)\./.exec(engines.node) ?? [];

describe('what outsiders look for says the same as the project', () => {
  test('.nvmrc names the oldest Node that is supported', () => {
    expect(text('.nvmrc').trim()).toBe(oldestMajor);
  });

  test('.editorconfig has the width of .prettierrc.json', () => {
    const { printWidth } = JSON.parse(text('.prettierrc.json')) as { printWidth: number };
    const settings = Object.fromEntries(
      [...text('.editorconfig').matchAll(/^(\w+) = (.+)$/gm)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
    expect(settings).toMatchObject({
      max_line_length: String(printWidth),
      // What Prettier does where nothing else is said.
      indent_style: 'space',
      indent_size: '2',
      end_of_line: 'lf',
      insert_final_newline: 'true',
    });
  });

  test('the workflow does what everybody does, on the oldest Node, and may only read', () => {
    const workflow = text('.github/workflows/ci.yml');
    expect([...workflow.matchAll(/^\s*- run: (.+)$/gm)].map(([, command]) => command)).toEqual(['.ci/run']);
    expect(workflow).toContain(`container: node:${oldestMajor}-`);
    expect(workflow.match(/^permissions:\n(?: {2}.+\n)+/m)?.[0]).toBe('permissions:\n  contents: read\n');
    expect(workflow).not.toMatch(/secrets\.|pull_request_target/);
    expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
  });

  test('the hook can be run, is where `npm run hook` looks for it, and nothing puts it to work by itself', () => {
    const { scripts } = JSON.parse(text('package.json')) as { scripts: Record<string, string> };
    expect(scripts['hook']).toBe('git config core.hooksPath .githooks');
    expect(statSync('.githooks/pre-commit').mode & 0o111).not.toBe(0);
    expect(text('.githooks/pre-commit')).toContain('verify -- --changed');
    for (const name of ['prepare', 'preinstall', 'install', 'postinstall'])
      expect(scripts).not.toHaveProperty(name);
  });

  test('dependency updates come together, monthly, and leave the types of the oldest Node alone', () => {
    const updates = text('.github/dependabot.yml');
    const { devDependencies } = JSON.parse(text('package.json')) as {
      devDependencies: Record<string, string>;
    };
    expect(devDependencies['@types/node']?.split('.')[0]).toBe(oldestMajor);
    expect(updates).toContain("dependency-name: '@types/node'");
    expect(updates.match(/interval: (\w+)/g)).toEqual(['interval: monthly', 'interval: monthly']);
    // What is left alone is there to be updated.
    const named = [...updates.matchAll(/dependency-name: '?([^'\n]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !existsSync(`node_modules/${name}/package.json`))).toEqual([]);
  });

  test('whoever reports something is warned to send no real answers', () => {
    expect(text('SECURITY.md')).toMatch(/no answers, keys, backups or passphrases of real people/);
    expect(text('.github/ISSUE_TEMPLATE/something-is-wrong.yml')).toContain('SECURITY.md');
    expect(readdirSync('.github/ISSUE_TEMPLATE').length).toBeGreaterThan(1);
  });

  test('the changelog opens with what is not released yet, for users and for who works on it', () => {
    const [, unreleased = ''] =
      /^## \[Unreleased\]$(.*?)(?=^## |$(?![\s\S]))/ms.exec(text('CHANGELOG.md')) ?? [];
    expect([...unreleased.matchAll(/^### (.+)$/gm)].map(([, heading]) => heading)).toEqual([
      'For who uses it',
      'For who works on it',
    ]);
  });
});
