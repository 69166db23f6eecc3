/**
 * One name for each id, in the same order: unique, also among the keywords of SPSS and R. Names are the ids with `_`
 * for `-`; of two that would be the same the later one gets a number. The ids of an instrument are lowercase.
 */
export function variableNames(ids: readonly string[]): readonly string[] {
  const taken = new Set(KEYWORDS);
  return ids.map((id) => {
    const name = freeName(id.replaceAll('-', '_'), taken);
    taken.add(name);
    return name;
  });
}

const LONGEST_NAME = 64;

const KEYWORDS_OF_SPSS = 'all and by eq ge gt le lt ne not or to with';
const KEYWORDS_OF_R = 'break else for function if in next repeat while';
const KEYWORDS = `${KEYWORDS_OF_SPSS} ${KEYWORDS_OF_R}`.split(' ');

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : `_${count}`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name)) return name;
  }
}
