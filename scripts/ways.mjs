import { dirname } from 'node:path/posix';

/**
 * The ways that docs/architecture.md tells, file by file. The page is the only place where they are written; the
 * measures count its lists and a test walks them.
 *
 * @typedef {{ readonly title: string, readonly files: readonly string[] }} Way
 */

const SECTION = '## Four ways through the files';

/**
 * @param {string} page
 * @returns {readonly Way[]} each heading of the section with the files of the numbered list below it, in order; none
 *   where a page has no such section
 */
export function waysIn(page) {
  const [section = ''] = page.split(`${SECTION}\n`)[1]?.split(/^## /m) ?? [];
  return section
    .split(/^### /m)
    .slice(1)
    .map((part) => ({
      title: part.split('\n', 1)[0] ?? '',
      files: [...part.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file = '']) => file),
    }));
}

/**
 * The steps of a way that nothing carries. To a file leads the one before it, or one further up to which that gives
 * back: where one imports the other, or where both know a port, a file of types only among the ports, the use cases or
 * beside one of the two.
 * @param {Way} way
 * @param {import('./importGraph.mjs').ImportGraph} graph
 * @param {(file: string) => string} read
 * @returns {readonly string[]}
 */
export function brokenSteps({ files }, graph, read) {
  /** @type {(one: string, other: string) => boolean} */
  const touch = (one, other) =>
    (graph.get(one) ?? []).includes(other) || (graph.get(other) ?? []).includes(one);
  const ports = [...graph.keys()].filter((file) => holdsTypesOnly(read(file)));
  /** @type {(one: string, other: string) => boolean} */
  const share = (one, other) => {
    const known = ports
      .filter(
        (port) => /^src\/(ports|usecases)\//.test(port) || [one, other].map(dirname).includes(dirname(port)),
      )
      .filter((port) => touch(one, port));
    // The services of a use case name the ports they consist of.
    const within = known.flatMap((port) =>
      (graph.get(port) ?? []).filter((file) => /^src\/ports\//.test(file)),
    );
    return [...known, ...within].some((port) => touch(port, other));
  };
  return files.slice(1).flatMap((file, index) => {
    const before = files.slice(0, index + 1);
    const isLedTo = before.some((one) => touch(one, file)) || before.some((one) => share(one, file));
    return isLedTo ? [] : [`${before.at(-1)} → ${file}`];
  });
}

/** @param {string} text of a file */
function holdsTypesOnly(text) {
  return (
    /^export (interface|type)\b/m.test(text) &&
    !/^export (async |default )?(function|const|class|let)\b/m.test(text)
  );
}
