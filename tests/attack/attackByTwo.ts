import { builtInInstrument } from '#usecases/instrument/builtInInstrument.ts';
import { coalitions } from './coalitions.ts';
import { everyTwo } from './everyTwo.ts';
import { FOR_TWO, LARGER_FOR_TWO } from './shapes.ts';

const SIZES = [5, 6, 7, 8];
const MISSING = [0, 0.02];

/**
 * Prints how often two members who compare notes are certain of an answer, with examples; and, for every network of small
 * shapes, what they are certain of in a round that is safe against one, and in one that is safe against two.
 */
export async function attackByTwo(networks: number, seed: number): Promise<void> {
  const loaded = await builtInInstrument();
  if (!loaded.ok) throw new Error('the built-in instrument');
  const instrument = loaded.value;
  const began = performance.now();
  console.log(`two who compare notes, seed ${seed}`);
  console.log(
    'members  missing  networks     alike  certain  in networks  without another  in other networks',
  );
  for (const members of SIZES) {
    for (const missing of MISSING) {
      const found = coalitions({ instrument, networks, members, missing, seed }, 'as-it-is');
      const cells = [
        ...[String(members), `${missing * 100} %`, networks, found.alike],
        ...[found.certain.length, found.networksCertain, found.unresolved.length, found.networksUnresolved],
      ];
      console.log(cells.map((cell, place) => String(cell).padStart(WIDTHS[place] ?? 0)).join(''));
      for (const words of found.certain.slice(0, 2)) console.log(`  certain: ${words}`);
      for (const words of found.unresolved.slice(0, 2)) console.log(`  without another: ${words}`);
    }
  }
  console.log('\nevery network                          networks  against one       against two');
  for (const shape of [...FOR_TWO, ...LARGER_FOR_TWO]) {
    const [forOne, forTwo] = [everyTwo(shape, 1), everyTwo(shape, 2)];
    console.log(
      `${shape.n} members, ${shape.k} items, ${shape.points} points`.padEnd(35) +
        String(forOne.networks).padStart(12) +
        String(forOne.certain.length).padStart(13) +
        String(forTwo.certain.length).padStart(18),
    );
  }
  console.log(`${((performance.now() - began) / 1000).toFixed(0)} s`);
}

const WIDTHS = [7, 9, 10, 10, 9, 13, 17, 19];
