import { everyDivided } from './byRole.ts';
import { everyNetwork, type Findings } from './everyNetwork.ts';
import { leakyNetworks } from './leakyNetworks.ts';
import { DIVISIONS, EDITIONS, LARGER_SHAPES, SAMPLED, SHAPES } from './shapes.ts';
import { everyPairOfEditions } from './twoEditions.ts';

/**
 * What one reader is certain of: in every network of all small shapes, then in samples of larger ones for so many
 * minutes. Prints what it finds, and gives back how much that is.
 */
export function attackByOne(minutes: number, seed: number): number {
  let certain = 0;
  const began = performance.now();

  console.log('every network                                networks   pictures  certain');
  for (const shape of [...SHAPES, ...LARGER_SHAPES]) {
    report(`${shape.n} members, ${wordsFor(shape)}`, everyNetwork(shape, 'as-it-is'));
  }
  for (const { joined, ...shape } of EDITIONS) {
    const found = everyPairOfEditions(shape, joined, 'as-it-is');
    report(`${shape.n} members and ${joined} late, ${wordsFor(shape)}`, found);
  }
  for (const { roles, unsaid, ...shape } of DIVISIONS) {
    const groups = [...roles, ...(unsaid > 0 ? [unsaid] : [])].join(' + ');
    report(`roles of ${groups}, ${wordsFor(shape)}`, everyDivided(shape, { roles, unsaid }));
  }
  console.log(`${seconds()} s`);

  console.log(`\nsamples, seed ${seed}                              networks      alike  without another`);
  for (const [place, shape] of SAMPLED.entries()) {
    const until = performance.now() + (minutes * 60_000) / SAMPLED.length;
    const goesOn = () => performance.now() < until;
    const found = leakyNetworks(shape, 'as-it-is', { seed: seed + place * 1_000_003, goesOn });
    line(`${shape.n} members, ${wordsFor(shape)}`, [found.networks, found.alike, found.unresolved.length]);
    for (const words of found.unresolved.slice(0, 5)) console.log(`  ${words}`);
    certain += found.unresolved.length;
  }
  console.log(`${seconds()} s in all; ${certain} found`);
  return certain;

  function report(what: string, found: Findings): void {
    line(what, [found.networks, found.pictures, found.certain.length]);
    for (const words of found.certain.slice(0, 5)) console.log(`  ${words}`);
    certain += found.certain.length;
  }

  function line(what: string, [networks = 0, middle = 0, found = 0]: readonly number[]): void {
    console.log(
      what.padEnd(42) +
        String(networks).padStart(11) +
        String(middle).padStart(11) +
        String(found).padStart(9),
    );
  }

  function seconds(): string {
    return ((performance.now() - began) / 1000).toFixed(0);
  }
}

function wordsFor({ k, points }: { readonly k: number; readonly points: number }): string {
  return `${k} ${k === 1 ? 'item' : 'items'}, ${points} points`;
}
