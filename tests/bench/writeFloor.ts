import { closeSync, openSync, writeSync } from 'node:fs';

// The least that writing a dataset can be: as many bytes, all the same.
const [, , path = '', bytes = ''] = process.argv;
const piece = new Uint8Array(1024 * 1024).fill(0x30);
const file = openSync(path, 'wx');
for (let left = Number(bytes); left > 0;) left -= writeSync(file, piece, 0, Math.min(left, piece.length));
closeSync(file);
