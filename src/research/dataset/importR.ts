import { type CodeGroup, codeGroups } from './codeGroups.ts';
import type { DatasetFile } from './DatasetFile.ts';
import { oneLine } from './oneLine.ts';
import type { Variable } from './Variable.ts';

/** A script that reads `dataset.csv` in R, with no package. In ASCII, so that R reads it alike in every locale. */
export function importR(variables: readonly Variable[]): DatasetFile {
  return {
    name: 'import.R',
    *pieces() {
      const labels = variables.map(({ name, label }) => `${name} = ${quoted(label)}`);
      const classes = variables.map((variable) => `${variable.name} = ${classOf(variable)}`);
      yield HEAD;
      yield `column_labels <- ${call('list', labels)}\n\n`;
      yield `column_classes <- ${call('list', classes)}\n\n`;
      yield `coded_columns <- ${call('list', codeGroups(variables).map(groupList))}\n`;
      yield READING;
    },
  };
}

const HEAD = `# Reads dataset.csv, which has to be in the working folder (setwd("folder")), into three data frames
# with the same rows:
#   dataset  answers and roles in words (factors); NA where there is none
#   codes    the same in numbers
#   reasons  why an answer or role is NA; NA where it is not

`;

const READING = `
codes <- read.csv("dataset.csv", encoding = "UTF-8", na.strings = "", colClasses = unlist(column_classes))
dataset <- codes
reasons <- codes[unlist(lapply(coded_columns, function(group) group$names))]
for (group in coded_columns) {
  for (name in group$names) {
    code <- codes[[name]]
    dataset[[name]] <- factor(code, group$values, group$labels, ordered = group$ordered)
    reasons[[name]] <- factor(code, group$missing, group$missing_labels)
    codes[[name]][code %in% group$missing] <- NA
  }
}
for (name in names(column_labels)) {
  attr(dataset[[name]], "label") <- column_labels[[name]]
  attr(codes[[name]], "label") <- column_labels[[name]]
}
rm(group, name, code)
`;

function classOf({ kind }: Variable): string {
  return kind === 'text' ? '"character"' : '"numeric"';
}

function groupList({ names, ordered, values, missing }: CodeGroup): string {
  return call('list', [
    `names = ${call('c', names.map(quoted))}`,
    `ordered = ${ordered ? 'TRUE' : 'FALSE'}`,
    `values = c(${values.map(({ code }) => code).join(', ')})`,
    `labels = ${call(
      'c',
      values.map(({ label }) => quoted(label)),
    )}`,
    `missing = c(${missing.map(({ code }) => code).join(', ')})`,
    `missing_labels = ${call(
      'c',
      missing.map(({ label }) => quoted(label)),
    )}`,
  ]);
}

/** Each argument on a line of its own, two spaces further in. */
function call(name: string, parts: readonly string[]): string {
  return `${name}(\n${parts.join(',\n')}`.replaceAll('\n', '\n  ') + '\n)';
}

/** A text as R writes it itself, with an escape for everything but printable ASCII. */
function quoted(text: string): string {
  const characters = [...oneLine(text)].map((character) => {
    if (character === '"' || character === '\\') return `\\${character}`;
    if (/[ -~]/u.test(character)) return character;
    const point = character.codePointAt(0) ?? 0;
    const hexadecimal = point.toString(16);
    return point > 0xffff ? `\\U${hexadecimal.padStart(8, '0')}` : `\\u${hexadecimal.padStart(4, '0')}`;
  });
  return `"${characters.join('')}"`;
}
