import type { Packing } from '#ports/Packing.ts';
import type { Watch } from '#ports/Watch.ts';
import type { Dataset } from '#research/dataset/Dataset.ts';
import { datasetFiles } from '#research/dataset/datasetFiles.ts';
import type { Bytes } from '#shared/ports.ts';
import { err, ok, type Result } from '#shared/Result.ts';

/** The files of the dataset as one zip. Tells after each file how far it is, and may be stopped within one. */
export async function zipDataset(
  { zipPieces, nextTask }: Packing,
  dataset: Dataset,
  watch: Watch,
): Promise<Result<Blob, 'stopped'>> {
  const files = datasetFiles(dataset);
  const pieces: Bytes[] = [];
  for (const piece of zipPieces(told(files, watch))) {
    pieces.push(piece);
    await nextTask();
    if (watch.signal.aborted) return err('stopped');
  }
  return ok(new Blob(pieces, { type: 'application/zip' }));
}

function* told<File>(files: readonly File[], { progress }: Watch): Generator<File> {
  for (const [done, file] of files.entries()) {
    progress({ done, total: files.length });
    yield file;
  }
}
