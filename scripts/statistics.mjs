import { spawnSync } from 'node:child_process';

/** Debian packages with the programs of others that read what the research office is given. */
export const STATISTICS_PACKAGES = [
  'pspp',
  'r-base-core',
  'r-cran-haven',
  'r-cran-readxl',
  'gretl',
  'libreoffice-calc',
  'libxml2-utils',
];

/** Whether all of those programs, and the R packages among them, can be run. */
export function statisticsAreInstalled() {
  return (
    runs('pspp', '--version') &&
    runs('xmllint', '--version') &&
    runs('gretlcli', '--version') &&
    runs('soffice', '--version') &&
    runs('Rscript', '-e', 'stopifnot(requireNamespace("haven"), requireNamespace("readxl"))')
  );
}

/**
 * @param {string} program
 * @param {string[]} options
 */
function runs(program, ...options) {
  return spawnSync(program, options, { stdio: 'ignore' }).status === 0;
}
