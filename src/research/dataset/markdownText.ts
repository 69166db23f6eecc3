import { isolated } from '#shared/isolated.ts';

/**
 * Text on one line that Markdown shows as it stands, also in the cell of a table: what would start markup, a link or
 * another column has a backslash before it. What is written from right to left moves nothing beside it.
 */
export function markdownText(text: string): string {
  const escaped = text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>|~&]/gu, '\\$&')
    .replace(/^([#+-]|\d+[.)](?=\s|$))/u, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`);
  return isolated(escaped);
}

/** A table of cells that are Markdown already; the first row is its heading. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [heading = [], ...body] = rows;
  return [heading, heading.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
