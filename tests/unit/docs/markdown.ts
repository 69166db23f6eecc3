const FENCE = /^```.*?^```/gms;
const CODE_SPAN = /`([^`\n]+)`/g;
const LINK = /\]\(([^()\s]+)\)/g;

/** Where the links and images of a page lead, as they are written. */
export function linksIn(text: string): readonly string[] {
  return captured(text.replaceAll(FENCE, ''), LINK);
}

/** What stands between backticks, one line of a block at a time. */
export function codeIn(text: string): readonly string[] {
  const blocks = (text.match(FENCE) ?? []).flatMap((block) => block.split('\n').slice(1, -1));
  return [...blocks, ...captured(text.replaceAll(FENCE, ''), CODE_SPAN)];
}

/** The addresses of the headings of a page, as the part after `#`. */
export function anchorsIn(text: string): readonly string[] {
  return captured(text.replaceAll(FENCE, ''), /^#+ (.+)$/gm).map((heading) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );
}

/** What is printed bold, each on one line. */
export function boldIn(text: string): readonly string[] {
  const parts = text.replaceAll(FENCE, '').match(/(?<=\*\*)[^*]+(?=\*\*)/g) ?? [];
  return parts.filter((_, index) => index % 2 === 0).map((part) => part.replaceAll(/\s+/g, ' '));
}

/** The rows of the table below a header that begins with this cell, each as its cells; empty where there is none. */
export function tableIn(text: string, firstHeader: string): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const header = lines.findIndex((line) => cellsOf(line)[0] === firstHeader);
  const below = lines.slice(header + 2);
  const end = below.findIndex((line) => !line.startsWith('|'));
  return header === -1 ? [] : below.slice(0, end === -1 ? undefined : end).map(cellsOf);
}

/** The names between backticks in a cell. */
export function namesIn(cell: string | undefined): readonly string[] {
  return captured(cell ?? '', CODE_SPAN);
}

function cellsOf(line: string): readonly string[] {
  return line.startsWith('|')
    ? line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim())
    : [];
}

function captured(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, part = '']) => part);
}
