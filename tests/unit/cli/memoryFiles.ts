import type { FileFailure, Files } from '#cli/Files.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok } from '#shared/Result.ts';

export interface MemoryFiles extends Files {
  readonly contents: Map<string, Bytes>;
  readonly text: (path: string) => string;
  readonly put: (path: string, text: string | Bytes) => void;
}

/** Files in memory: a folder is there when a file in it is. */
export function memoryFiles(): MemoryFiles {
  const contents = new Map<string, Bytes>();
  const read = (path: string) => {
    const bytes = contents.get(path);
    return bytes === undefined ? err<FileFailure>('not-found') : ok(bytes);
  };
  return {
    contents,
    text: (path) => new TextDecoder().decode(contents.get(path)),
    put: (path, text) => contents.set(path, bytesOf([text])),
    readText: (path) => {
      const bytes = read(path);
      return bytes.ok ? ok(new TextDecoder().decode(bytes.value)) : bytes;
    },
    readPieces: (path) => {
      const bytes = read(path);
      return bytes.ok ? ok([bytes.value]) : bytes;
    },
    write: (path, pieces) => {
      contents.set(path, bytesOf(pieces));
      return ok(null);
    },
    writeFolder: (folder, files) => {
      if ([...contents.keys()].some((path) => path.startsWith(`${folder}/`))) return err('not-empty');
      for (const { name, pieces } of files) contents.set(`${folder}/${name}`, bytesOf(pieces()));
      return ok(null);
    },
  };
}

function bytesOf(pieces: Iterable<string | Bytes>): Bytes {
  return new Uint8Array(Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))));
}
