import { runCommandLine } from '#cli/runCommandLine.ts';
import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { fixedClock, nodeDigest, seededRandomBytes } from '#tests/support/fixedPorts.ts';
import { smallInstrument, srtInstrument } from '#tests/support/smallInstrument.ts';
import { memoryFiles, type MemoryFiles } from './memoryFiles.ts';

interface Ended {
  readonly code: number;
  readonly out: string;
  /** Standard error, a line a sentence. */
  readonly faults: readonly string[];
}

export interface CommandLine {
  readonly files: MemoryFiles;
  readonly environment: Map<string, string>;
  /** The command as it would be typed, cut at spaces. */
  readonly run: (command: string) => Promise<Ended>;
}

/** A command line in a world of its own, with `small.json` and `srt.json` in it. */
export function commandLine(): CommandLine {
  const files = memoryFiles();
  files.put('small.json', JSON.stringify(smallInstrument));
  files.put('srt.json', JSON.stringify(srtInstrument));
  const environment = new Map<string, string>();
  return {
    files,
    environment,
    run: async (command) => {
      let out = '';
      let err = '';
      const code = await runCommandLine(command.split(' ').filter(Boolean), {
        out: (text) => (out += text),
        err: (text) => (err += text),
        progress: () => {},
        environment: (name) => environment.get(name),
        files,
        clock: fixedClock('2026-11-22'),
        digest: nodeDigest,
        randomBytes: seededRandomBytes(1),
        suite: hpkeSealingSuite,
      });
      return { code, out, faults: err.split('\n').filter(Boolean) };
    },
  };
}
