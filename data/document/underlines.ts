/** A line of nothing but dashes or signs of equality, as long as any. */
const UNDERLINE = /^ {0,3}(-+|=+)[ \t]*$/u;
/** What is no plain line of words: an item, a quotation, a heading, a row of a table, a fence. */
const MARKED = /^\s*(?:[-*+]\s|[>#|]|\d+[.)]\s|```|~~~)|\|\s*$/u;
const LEAST = 3;
/** A rule is drawn as long as one likes; whoever underlines a title follows its words. */
const LEAST_SHARE = 0.5;
const LONGEST_TITLE = 400;

/**
 * A Markdown text of the same length in which only those lines of dashes and signs of equality stand that underline a title: one line of words
 * with nothing above it. Any other is a rule ("***"), or words, as most programmes mean it. Null where no title is underlined.
 */
export function underlinedTitles(text: string): string | null {
  if (!/\n {0,3}[-=]{3,}[ \t]*(?:\n|$)/u.test(text)) return null;
  const lines = text.split('\n');
  const body = frontEnd(lines);
  let found = false;
  // Whether a title may stand on the next line: nothing above it belongs to it.
  let isFree = true;
  let wasFree = true;
  const shown = lines.map((line, at) => {
    const marks = at < body ? undefined : UNDERLINE.exec(line)?.[1];
    if (marks === undefined) {
      wasFree = isFree;
      isFree = line.trim() === '' || at < body || /^#{1,6}\s/u.test(line);
      return line;
    }
    const title = lines[at - 1] ?? '';
    isFree = title.trim() === '' || wasFree;
    if (title.trim() === '') return line;
    if (wasFree && isTitle(title.trim(), marks)) {
      found = true;
      return line;
    }
    return masked(line, marks);
  });
  return found ? shown.join('\n') : null;
}

/** The line at which the text begins, behind a head between two lines of dashes. */
function frontEnd(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0;
  const end = lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---');
  return end + 1;
}

function isTitle(title: string, marks: string): boolean {
  if (marks.length < LEAST || title.length > LONGEST_TITLE || MARKED.test(title)) return false;
  return marks.startsWith('=') || marks.length >= title.length * LEAST_SHARE;
}

/** The line as a rule or as words that underline nothing. */
function masked(line: string, marks: string): string {
  if (marks.startsWith('=')) return line.replaceAll('=', '¤');
  return line.replaceAll('-', marks.length < LEAST ? '–' : '*');
}
