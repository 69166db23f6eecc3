import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { ROOT } from './setUp.mjs';

/**
 * A third language, made by a script, for a test: every text is the English one, longer, accented and between ［ and ］.
 * Whatever is on screen without these brackets is not a text of its language, and whatever does not fit would not fit
 * in Finnish either. The app is built with it in a copy: what has to be done there is all that a further language takes.
 */
export const PSEUDO = 'xx';

const COPIED = [
  'src',
  'instruments',
  'public',
  'scripts',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
];

/**
 * Copies the app, adds the language to the copy and builds it.
 * @param {string} name of the copy, below `reports`
 * @returns {string} the folder of the copy; its build is in `dist`
 */
export function buildWithPseudoLanguage(name) {
  const copy = join(ROOT, 'reports', name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of COPIED) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');

  addLanguage(join(copy, 'src'));
  writeFileSync(
    join(copy, 'tsconfig.src.json'),
    JSON.stringify({ extends: './tsconfig.json', include: ['src'] }),
  );
  run(copy, join('typescript', 'bin', 'tsc'), '-p', 'tsconfig.src.json');
  run(copy, join('vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error');
  return copy;
}

/**
 * @param {string} copy
 * @param {string} program of the project's own packages
 * @param {string[]} options
 */
function run(copy, program, ...options) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', program), ...options],
    { cwd: copy, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The app does not build with a third language:\n${stdout}${stderr}`);
}

/** @param {string} src */
function addLanguage(src) {
  for (const file of readdirSync(src, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.en.ts')) continue;
    const text = readFileSync(join(src, file), 'utf8');
    writeFileSync(join(src, file.replace(/\.en\.ts$/, `.${PSEUDO}.ts`)), inPseudoLanguage(text));
  }
  add(
    join(src, 'shared', 'Language.ts'),
    "  en: { name: 'English', locale: 'en-GB' },\n",
    (line) => `${line}  ${PSEUDO}: { name: '［Pseudo］', locale: 'en-GB' },\n`,
  );
}

/**
 * @param {string} file
 * @param {string} place
 * @param {(place: string) => string} change
 */
function add(file, place, change) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(place)) throw new Error(`${file} has no ${place}`);
  writeFileSync(file, text.replace(place, change));
}

/**
 * The same file with every text in it in the pseudo-language; what is put into a text stays as it is.
 * @param {string} file
 */
function inPseudoLanguage(file) {
  const source = ts.createSourceFile('texts.ts', file, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = [];
  visit(source);
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: other }) => text.slice(0, start) + other + text.slice(end), file);

  /** @param {ts.Node} node */
  function visit(node) {
    if (ts.isImportDeclaration(node)) {
      const from = node.moduleSpecifier;
      change(from, from.getText().replace(/\.en\.ts'$/, `.${PSEUDO}.ts'`));
    } else if (ts.isStringLiteral(node) && isText(node)) {
      change(node, JSON.stringify(`［${longer(node.text)}］`));
    } else if (ts.isNoSubstitutionTemplateLiteral(node)) {
      change(node, `\`［${longer(node.getText().slice(1, -1))}］\``);
    } else if (ts.isTemplateExpression(node)) {
      change(node.head, `\`［${longer(node.head.getText().slice(1, -2))}\${`);
      for (const { expression, literal } of node.templateSpans) {
        visit(expression);
        const isLast = literal.kind === ts.SyntaxKind.TemplateTail;
        const words = longer(literal.getText().slice(1, isLast ? -1 : -2));
        change(literal, isLast ? `}${words}］\`` : `}${words}\${`);
      }
    } else ts.forEachChild(node, visit);
  }

  /**
   * @param {ts.Node} node
   * @param {string} text
   */
  function change(node, text) {
    changes.push({ start: node.getStart(), end: node.getEnd(), text });
  }
}

/**
 * A text that is shown: no name of a field, no type, no language, no value that is compared with.
 * @param {ts.StringLiteral} node
 */
function isText(node) {
  const { parent } = node;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isLiteralTypeNode(parent) || ts.isElementAccessExpression(parent)) return false;
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind !== ts.SyntaxKind.PlusToken) return false;
  return !(ts.isCallExpression(parent) && node.text === 'en');
}

const ACCENTED = new Map(
  Object.entries({ a: 'à', e: 'é', i: 'î', o: 'ö', u: 'ü', A: 'À', E: 'É', I: 'Î', O: 'Ö', U: 'Ü' }),
);

/**
 * Accented, and about a third longer: every third word comes twice.
 * @param {string} text
 */
function longer(text) {
  return text
    .split(/(\s+)/)
    .map((word, place) => (place % 6 === 0 && /^\p{L}+$/u.test(word) ? `${word}${word}` : word))
    .join('')
    .replace(/(?<!\\)[aeiouAEIOU]/g, (letter) => ACCENTED.get(letter) ?? letter);
}
