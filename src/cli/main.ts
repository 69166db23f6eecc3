import { hpkeSealingSuite } from '#platform/crypto/hpkeSealingSuite.ts';
import { webDigest } from '#platform/crypto/webDigest.ts';
import { webRandomBytes } from '#platform/crypto/webRandomBytes.ts';
import { systemClock } from '#platform/systemClock.ts';
import { nodeFiles } from './nodeFiles.ts';
import { runCommandLine } from './runCommandLine.ts';

const { argv, env, stdout, stderr } = process;

process.exitCode = await runCommandLine(argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  progress: (text) => {
    if (stderr.isTTY) stderr.write(text);
  },
  environment: (name) => env[name],
  files: nodeFiles,
  clock: systemClock,
  digest: webDigest,
  randomBytes: webRandomBytes,
  suite: hpkeSealingSuite,
});
