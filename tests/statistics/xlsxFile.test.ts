import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { filePieces } from '#platform/zip/zipPieces.ts';
import { codebookTable } from '#research/dataset/codebookTable.ts';
import { datasetVariables } from '#research/dataset/datasetVariables.ts';
import { xlsxFile } from '#research/dataset/xlsxFile.ts';
import { HOSTILE_NAMES } from '#tests/support/datasetExample.ts';
import { researchRows } from '#tests/support/researchRows.ts';
import { runR } from '#tests/support/runR.ts';
import { srtInstrument } from '#tests/support/smallInstrument.ts';
import { temporaryFolder } from '#tests/support/temporaryFolder.ts';

// More columns than there are letters, names that break XML, and a label that looks escaped.
const variables = datasetVariables(srtInstrument, 'nl').map((variable) =>
  variable.name === 'pi1' ? { ...variable, label: '=SUM(A1:A2) & "ë" <b>\n_x0041_' } : variable,
);
const rows = researchRows(srtInstrument, { networks: HOSTILE_NAMES, members: 5, seed: 4 });

test('dataset.xlsx is read by R (readxl) value for value and type for type', () => {
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'dataset.xlsx'),
    Buffer.concat([...filePieces(xlsxFile(variables, rows, 'nl'))]),
  );
  runR(
    folder,
    `library(readxl)
stopifnot(identical(excel_sheets("dataset.xlsx"), c("data", "codebook")))
for (sheet in excel_sheets("dataset.xlsx")) {
  read <- as.data.frame(read_excel("dataset.xlsx", sheet, trim_ws = FALSE, guess_max = 1e5))
  # Each value as a line of its own: its type and, as hexadecimal bytes, its text.
  lines <- unlist(lapply(read, function(column) {
    text <- if (is.character(column)) column else format(column, digits = 15, trim = TRUE)
    text[is.na(column)] <- ""
    paste(class(column), vapply(enc2utf8(text), function(one) paste(charToRaw(one), collapse = ""), ""))
  }))
  writeLines(c(names(read), lines), paste0(sheet, ".txt"), useBytes = TRUE)
}`,
    { locale: 'C.UTF-8' },
  );

  const data = read(folder, 'data');
  expect(data.heading(variables.length)).toEqual(variables.map(({ name }) => name));
  expect(data.values(variables.length)).toEqual(
    variables.flatMap((variable) =>
      rows.map((row) => {
        const value = variable.valueOf(row);
        if (typeof value === 'string') return `character ${value}`;
        return value === null ? 'numeric ' : `numeric ${Number(value.toFixed(6))}`;
      }),
    ),
  );

  const [heading = [], ...table] = codebookTable(variables, 'nl');
  const codebook = read(folder, 'codebook');
  expect(codebook.heading(heading.length)).toEqual(heading);
  expect(codebook.values(heading.length)).toEqual(
    heading.flatMap((_, column) =>
      table.map((cells) => `${column === 3 ? 'numeric' : 'character'} ${cells[column] ?? ''}`),
    ),
  );
});

function read(folder: string, sheet: string) {
  const lines = readFileSync(join(folder, `${sheet}.txt`), 'utf8')
    .trimEnd()
    .split('\n');
  return {
    heading: (columns: number) => lines.slice(0, columns),
    values: (columns: number) =>
      lines.slice(columns).map((line) => {
        const [type = '', bytes = ''] = line.split(' ');
        const text = Buffer.from(bytes, 'hex').toString('utf8');
        return `${type} ${type === 'numeric' && text !== '' ? Number(text) : text}`;
      }),
  };
}
