import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { csvFile } from '#research/dataset/csvFile.ts';
import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { importR } from '#research/dataset/importR.ts';
import { oneLine } from '#research/dataset/oneLine.ts';
import type { CodedVariable, Variable } from '#research/dataset/Variable.ts';
import type { ResearchRow } from '#research/ResearchRow.ts';
import { awkwardInstrument } from '#tests/support/awkwardInstrument.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { runR } from '#tests/support/runR.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';
import { writeDatasetFile } from '#tests/support/writeDatasetFile.ts';

describe.each([
  ['the SRT', srtInstrument],
  ['an instrument with awkward texts and ids', awkwardInstrument],
])('import.R and %s', (_, instrument) => {
  const variables = datasetVariables(instrument, 'nl');
  const networks = ['Coöperatief, "samen" leren', 'NA', '\u{1F469}'.repeat(120)];
  const rows = researchRows(instrument, { networks, members: 8, seed: 5 });

  it.each(['C.UTF-8', 'C'])('give words, codes, reasons and labels in the locale %s', (locale) => {
    const folder = temporaryFolder();
    writeDatasetFile(folder, csvFile(variables, rows));
    writeDatasetFile(folder, importR(variables));
    runR(folder, PRINT, { locale });
    const printed = readFileSync(join(folder, 'printed.tsv'), 'utf8').trimEnd().split('\n');
    expect(printed).toEqual(variables.map((variable) => expectedColumn(variable, rows).join('\t')));
  });
});

// A line for each variable, written as bytes because the locale C cannot print what is not English.
const PRINT = `
source("import.R")
words <- function(x) ifelse(is.na(x), "-", as.character(x))
figures <- function(x) ifelse(is.na(x), "-", sprintf("%.6f", x))
out <- file("printed.tsv", "wb")
for (name in names(dataset)) {
  column <- dataset[[name]]
  fields <- c(name, attr(column, "label"), class(column)[1])
  if (is.factor(column)) {
    fields <- c(fields, levels(column), words(column), figures(codes[[name]]), words(reasons[[name]]))
  } else {
    fields <- c(fields, if (is.numeric(column)) figures(column) else column)
  }
  writeBin(charToRaw(paste0(paste(enc2utf8(fields), collapse = "\\t"), "\\n")), out)
}
close(out)`;

function expectedColumn(variable: Variable, rows: readonly ResearchRow[]): readonly string[] {
  const start = [variable.name, oneLine(variable.label)];
  switch (variable.kind) {
    case 'text':
      return [...start, 'character', ...rows.map(variable.valueOf)];
    case 'number':
      return [...start, 'numeric', ...rows.map((row) => variable.valueOf(row)?.toFixed(6) ?? '-')];
    case 'coded':
      return [...start, ...expectedFactor(variable, rows)];
  }
}

function expectedFactor({ ordered, values, missing, valueOf }: CodedVariable, rows: readonly ResearchRow[]) {
  const codes = rows.map(valueOf);
  const labelOf = (labels: CodedVariable['values']) => (code: number) =>
    oneLine(labels.find((one) => one.code === code)?.label ?? '-');
  return [
    ordered ? 'ordered' : 'factor',
    ...values.map(({ label }) => oneLine(label)),
    ...codes.map(labelOf(values)),
    ...codes.map((code) => (values.some((one) => one.code === code) ? code.toFixed(6) : '-')),
    ...codes.map(labelOf(missing)),
  ];
}
