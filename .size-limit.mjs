import { relative } from 'node:path';

import { memberPath } from './scripts/memberPath.mjs';

// A member answers on a phone, in five minutes, perhaps over a thin line: what has to come first stays small.
// React, Dexie, React Hook Form and the router alone are 120 kB of it (docs/dependencies.md).
const sizeLimits = [
  {
    name: 'from the link to the first item',
    path: memberPath().map((file) => relative(import.meta.dirname, file)),
    limit: '177 kB',
    gzip: true,
  },
];

export default sizeLimits;
