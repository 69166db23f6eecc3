import type { CodeLabel } from '#research/dataset/Variable.ts';
import { byCode, type ReadDataset } from './ReadDataset.ts';
import { runR } from './runR.ts';

/** System files (names in `folder`) as R's haven reads them, in one run of R. */
export function readByHaven(folder: string, files: readonly string[]): readonly ReadDataset[] {
  const printed = runR(
    folder,
    `${SCRIPT}\nfor (file in c(${files.map((file) => `"${file}"`).join(', ')})) print_file(file)`,
  );
  return printed.split('file\n').slice(1).map(datasetOf);
}

// Nothing in the files holds a tab or a line break. Figures to the last bit: 17 digits.
const SCRIPT = `
line <- function(...) cat(paste(..., sep = "\\t"), sep = "\\n")
text <- function(x) if (is.numeric(x)) ifelse(is.na(x), "", sprintf("n%.17g", x)) else paste0("t", x)
print_file <- function(file) {
  data <- haven::read_sav(file, user_na = TRUE)
  line("file")
  for (name in names(data)) {
    column <- data[[name]]
    labels <- attr(column, "labels")
    line("variable", name, attr(column, "label"))
    if (length(labels)) line("value", unname(labels), names(labels))
    if (length(attr(column, "na_values"))) line("missing", attr(column, "na_values"))
  }
  if (nrow(data)) do.call(line, c("case", lapply(unname(as.list(data)), function(x) text(as.vector(unclass(x))))))
}`;

function datasetOf(printed: string): ReadDataset {
  const variables: { name: string; label: string; values: CodeLabel[]; missing: number[] }[] = [];
  const rows: (string | number | null)[][] = [];
  for (const line of printed.split('\n')) {
    const [kind, ...fields] = line.split('\t');
    const [first = '', second = ''] = fields;
    if (kind === 'variable') variables.push({ name: first, label: second, values: [], missing: [] });
    if (kind === 'value') variables.at(-1)?.values.push({ code: Number(first), label: second });
    if (kind === 'missing') variables.at(-1)?.missing.push(Number(first));
    if (kind === 'case') rows.push(fields.map(cellOf));
  }
  for (const { values, missing } of variables) {
    values.sort(byCode);
    missing.sort((one, other) => one - other);
  }
  return { variables, rows };
}

function cellOf(field: string): string | number | null {
  if (field === '') return null;
  return field.startsWith('n') ? Number(field.slice(1)) : field.slice(1);
}
