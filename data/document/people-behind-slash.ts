import { type Line, lineOf } from './lines.ts';
import { NAMES } from './people-in-cells.ts';

/** So many lines that begin with a slash and names show that a text names behind slashes who gives what stands above. */
const LEAST = 3;
const OPENING = /^\/ (?=\p{Lu})/u;
const SLASH = /(?:^| )\/ (?=\p{Lu}[^/]*$)/u;

/**
 * "Les haies du bocage" over "/ Anne Roux, P. Petit": lines of people without the slash before them, and those that end with such on two
 * lines, where a text is written in that way. Where nothing begins with one, a slash parts what a line says.
 */
export function withPeopleBehindSlash(text: string, lines: readonly Line[]): readonly Line[] {
  if (!text.includes('\n/ ')) return lines;
  const open = lines.filter(line => OPENING.test(line.text) && NAMES.test(line.text.slice(2)));
  if (open.length < LEAST) return lines;
  const out: Line[] = [];
  for (const line of lines) for (const part of partsOf(text, line)) out.push({ ...part, index: out.length });
  return out;
}

function partsOf(text: string, line: Line): readonly Line[] {
  const { start, end, index, block, level } = line;
  const raw = text.slice(start, end);
  const found = block === null && level === 0 ? SLASH.exec(raw) : null;
  if (found === null || !NAMES.test(raw.slice(found.index + found[0].length).trim())) return [line];
  const at = start + found.index;
  const people = lineOf(text, index, at + found[0].length, end, null);
  return found.index === 0 ? [people] : [lineOf(text, index, start, at, null), people];
}
