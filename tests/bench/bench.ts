import { availableParallelism } from 'node:os';

import { benchArrivals } from './benchArrivals.ts';
import { benchCommands } from './benchCommands.ts';
import { benchOpening } from './benchOpening.ts';
import { benchReliability } from './benchReliability.ts';
import { benchTexts } from './benchTexts.ts';

// `npm run bench`. The figures depend on the machine and on what else it does, so nothing here passes or fails.
console.log(`Node ${process.versions.node}, ${availableParallelism()} cores\n`);
console.log(await benchOpening());
console.log(await benchReliability());
console.log(await benchArrivals());
console.log(benchTexts());
console.log(benchCommands());
