import { strToU8, type Zippable, zipSync } from 'fflate';

/** A zip with these files, as any program makes it. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const contents: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
  return new Uint8Array(zipSync(contents, { level: 1 }));
}
