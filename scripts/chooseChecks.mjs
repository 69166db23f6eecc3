import { distancesFrom, importersIn } from './importGraph.mjs';

/**
 * What to check after a change, within a minute: what the change touches itself, and the tests nearest to it.
 *
 * @typedef {object} Change
 * @property {readonly string[]} files what changed, deleted files included, by their paths from the project's folder
 * @property {import('./importGraph.mjs').ImportGraph} graph
 * @property {(file: string) => string | null} read the text of a file, null where it is not there (any more)
 *
 * @typedef {object} Chosen
 * @property {readonly string[]} lint
 * @property {readonly string[]} format
 * @property {boolean} types
 * @property {boolean} pureTypes
 * @property {boolean} imports whether the rules for imports between rooms are checked
 * @property {Readonly<Record<TestKind, readonly string[]>>} tests the nearest first
 * @property {Readonly<Record<TestKind, number>>} further how many tests reach the change and are left to the whole run
 * @property {readonly string[]} everywhere changed files that decide how everything is checked
 *
 * @typedef {(typeof TEST_KINDS)[number]} TestKind
 */

/** The kinds that run within a minute; the others need a browser, a build or other programs. */
export const TEST_KINDS = /** @type {const} */ (['unit', 'component', 'architecture']);

/** Searches, and tests that start a process each: ten seconds and more. They run when they are changed themselves. */
export const LONG_TESTS = [
  'tests/unit/aggregation/largerNetworks.test.ts',
  'tests/unit/aggregation/laterEditionsAttacker.test.ts',
  'tests/unit/aggregation/subgroupAttacker.test.ts',
  'tests/unit/aggregation/subtraction.test.ts',
  'tests/unit/cli/process.test.ts',
  'tests/unit/usecases/backup/deviceBackup.test.ts',
  'tests/unit/platform/zip/unzip.test.ts',
  'tests/unit/visualisation/radar/radarLayout.test.ts',
];

/** Tests that read files instead of importing them. */
const READERS = [
  {
    of: /\.md$|^\.github\/|^\.(nvmrc|editorconfig|prettierrc\.json)$|^package\.json$/,
    tests: /^tests\/unit\/docs\//,
  },
  {
    of: /^src\/.*\.tsx?$/,
    tests: /^(tests\/unit\/docs\/architecture|tests\/architecture\/files)\.test\.ts$/,
  },
  {
    of: /^src\/i18n\/|\.(nl|en)\.tsx?$/,
    tests: /^tests\/unit\/(i18n\/(messages|noJudgement)|docs\/screenWords)\.test\.ts$/,
  },
  { of: /^src\/stored\//, tests: /^tests\/unit\/docs\/privacy\.test\.ts$/ },
  { of: /^(eslint\.config\.js|\.dependency-cruiser\.cjs|src\/README\.md)$/, tests: /^tests\/architecture\// },
  { of: /^scripts\/(verify|verifyChanged|steps)\.mjs$|^\.githooks\//, tests: /^tests\/unit\/scripts\// },
];

const EVERYWHERE =
  /^(package(-lock)?\.json|tsconfig.*\.json|vite\.config\.ts|eslint\.config\.js|knip\.json|\.prettierrc\.json|\.dependency-cruiser\.cjs|playwright.*\.ts)$/;
const PURE =
  /^src\/(shared|instrument|round|response|exchange|aggregation|dialogue|example|research|stored)\//;
const ON_SCREEN =
  /^src\/(app|member|facilitator|meeting|office|keeper|shell|ui|questionnaire|visualisation)\//;
const SOURCE = /\.(tsx?|mjs|cjs|js)$/;

/** For one changed file; each further file brings half of these along. */
const MOST = { unit: 20, component: 3, architecture: 3 };

/**
 * @param {Change} change
 * @returns {Chosen}
 */
export function chooseChecks({ files, graph, read }) {
  const there = files.filter((file) => read(file) !== null);
  const sources = files.filter((file) => SOURCE.test(file));
  const near = nearTests({ files, graph, read });
  const chosen = ofEachKind((kind) =>
    near[kind].nearest.slice(0, Math.round((MOST[kind] * (files.length + 1)) / 2)),
  );
  return {
    lint: there.filter((file) => SOURCE.test(file)),
    format: there,
    types: sources.length > 0 || files.some((file) => /\.json$/.test(file)),
    pureTypes: files.some((file) => PURE.test(file) && SOURCE.test(file)),
    imports: files.some((file) => file.startsWith('src/') || file === '.dependency-cruiser.cjs'),
    tests: chosen,
    further: ofEachKind((kind) => near[kind].reached - chosen[kind].length),
    everywhere: files.filter((file) => EVERYWHERE.test(file)),
  };
}

/**
 * Of each kind, how many tests reach the change, and those worth running now, in this order: the changed ones, those
 * that read what changed, those that import it, over as few files as possible, with those of its own room first. A
 * test that opens the whole app reaches every screen: there the ones that are called as the screen is, or else a few
 * of its wing.
 * @param {Change} change
 * @returns {Record<TestKind, { nearest: string[], reached: number }>}
 */
function nearTests({ files, graph, read }) {
  const distances = distancesFrom(files, importersIn(graph));
  const tests = [...graph.keys()].filter((file) => /\.test\.tsx?$/.test(file));
  const reading = new Set(tests.filter((test) => files.some((file) => isRead(file, test, read))));
  const words = new Set(files.flatMap(stemsOf));
  const rooms = new Set(files.map(roomOf));
  const onScreen = files.some((file) => ON_SCREEN.test(file));

  /** @type {(test: string) => number} */
  const named = (test) => stemsOf(test).filter((stem) => words.has(stem)).length;
  /** @type {(test: string) => readonly number[]} */
  const order = (test) => [
    reading.has(test) ? 0 : 1,
    test.startsWith('tests/component/') ? -named(test) : 0,
    distances.get(test) ?? 0,
    rooms.has(roomOf(test)) ? 0 : 1,
    -named(test),
  ];
  /** @type {(test: string) => boolean} */
  const isNear = (test) => {
    if (files.includes(test)) return true;
    if (LONG_TESTS.includes(test)) return false;
    if (reading.has(test) || distances.get(test) === 1) return true;
    return test.startsWith('tests/component/') ? onScreen && named(test) > 0 : true;
  };
  /** @type {(test: string) => boolean} */
  const isOfWing = (test) =>
    onScreen && test.startsWith('tests/component/') && rooms.has(roomOf(test)) && distances.has(test);

  return ofEachKind((kind) => {
    const reached = tests
      .filter((test) => test.startsWith(`tests/${kind}/`))
      .filter((test) => files.includes(test) || reading.has(test) || distances.has(test))
      .filter((test) => read(test) !== null);
    const near = reached.filter(isNear);
    const nearest = near.length > 0 ? near : reached.filter(isOfWing).slice(0, 2);
    nearest.sort((one, other) => compare(order(one), order(other)));
    return { nearest, reached: reached.length };
  });
}

/**
 * @template Value
 * @param {(kind: TestKind) => Value} valueOf
 * @returns {Record<TestKind, Value>}
 */
function ofEachKind(valueOf) {
  return {
    unit: valueOf('unit'),
    component: valueOf('component'),
    architecture: valueOf('architecture'),
  };
}

/**
 * @param {string} file that changed
 * @param {string} test
 * @param {Change['read']} read
 */
function isRead(file, test, read) {
  if (READERS.some((reader) => reader.of.test(file) && reader.tests.test(test))) return true;
  if (SOURCE.test(file) || !file.includes('/')) return false;
  const text = read(test) ?? '';
  const [fixtures] = /^tests\/fixtures\/[^/]+\//.exec(file) ?? [];
  return text.includes(file) || (fixtures !== undefined && text.includes(fixtures.replace('tests/', '')));
}

/**
 * The words of a path by their beginnings, without those that say little: `collecting/InboxScreen.tsx` gives `coll`
 * and `inbo`.
 * @param {string} path
 */
function stemsOf(path) {
  const parts = path.replace(/\.(test|module)?\.\w+$/, '').split('/');
  const words = parts.slice(path.startsWith('tests/') ? 3 : 1).flatMap((part) => part.split(/(?=[A-Z])/));
  return [...new Set(words.map((word) => word.toLowerCase().slice(0, 4)))].filter(
    (stem) => stem.length > 3 && !['scre', 'part', 'rout', 'tabl', 'with', 'form'].includes(stem),
  );
}

/**
 * The room of a source file or of a test.
 * @param {string} path
 */
function roomOf(path) {
  return path.split('/')[path.startsWith('tests/') ? 2 : 1] ?? '';
}

/**
 * @param {readonly number[]} one
 * @param {readonly number[]} other
 */
function compare(one, other) {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place === -1 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
