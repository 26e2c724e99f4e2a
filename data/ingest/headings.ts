import type { SessionKind } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { type Line, passageOf } from '../text/lines.ts';
import { cut, key, spanIn } from '../text/normalise.ts';
import type { Contents, ContentsEntry } from './contents.ts';
import { groupOf, isFrontMatter, kindOf, type Label, labelOf } from './labels.ts';

/** A heading of the body: lines [from, to), what it opens and its title. */
export interface Heading {
  readonly from: number;
  readonly to: number;
  readonly type: 'theme' | 'session' | 'group' | 'front';
  readonly label: Label | null;
  readonly title: string;
  readonly titleSpan: Span;
  /** What the words say; null when they say nothing. */
  readonly kind: SessionKind | null;
  readonly entry: ContentsEntry | null;
}

const LONGEST_HEADING = 300;
const MOST_LINES = 4;

/** Entries of the contents by the first word of their title, so that each line is compared with few. */
function byFirstWord(entries: readonly ContentsEntry[]): ReadonlyMap<string, readonly ContentsEntry[]> {
  const map = new Map<string, ContentsEntry[]>();
  for (const entry of entries) {
    const first = key(entry.title).split(' ')[0] ?? '';
    const list = map.get(first);
    if (list) list.push(entry);
    else map.set(first, [entry]);
  }
  return map;
}

/** How many lines from `from` spell out a title, blank lines apart; 0 when they do not. */
function linesSpelling(lines: readonly Line[], from: number, title: string): number {
  const wanted = key(title);
  let said = '';
  let filled = 0;
  for (let i = from; i < lines.length && filled < MOST_LINES; i += 1) {
    const line = lines[i]?.text ?? '';
    if (line === '') {
      if (i > from + 2 * MOST_LINES) break;
      continue;
    }
    said = said === '' ? key(line) : `${said} ${key(line)}`;
    filled += 1;
    if (said === wanted) return i + 1 - from;
    if (!wanted.startsWith(`${said} `)) break;
  }
  return 0;
}

function headingOf(
  text: string,
  lines: readonly Line[],
  range: readonly [number, number],
  titleFrom: number,
  found: Pick<Heading, 'type' | 'label' | 'kind' | 'entry'>,
): Heading {
  const whole = passageOf(text, lines, titleFrom, range[1]);
  const rest = titleFrom === range[0] ? (found.label?.rest ?? 0) : 0;
  const title = cut(whole, rest);
  return {
    ...found,
    from: range[0],
    to: range[1],
    title: title.text,
    titleSpan: spanIn(title, 0, title.text.length),
  };
}

function nextFilled(lines: readonly Line[], from: number): number {
  let i = from;
  while (i < lines.length && lines[i]?.text === '') i += 1;
  return i;
}

function endOfBlock(lines: readonly Line[], from: number): number {
  let i = from;
  while (i < lines.length && lines[i]?.text !== '') i += 1;
  return i;
}

/** "Atelier 12" or "Thème 2 | …": the title stands on the line, or in the next block, as far as the contents say. */
function labelled(
  text: string,
  lines: readonly Line[],
  at: number,
  label: Label,
  entry: ContentsEntry | null,
): Heading | null {
  const line = lines[at]?.text ?? '';
  const rest = line.slice(label.rest);
  if (/^\p{Ll}/u.test(rest) || line.length > LONGEST_HEADING) return null;
  const type = label.type === 'theme' ? 'theme' : 'session';
  const kind = label.type === 'theme' ? null : 'workshop';
  const found = { type, label, kind, entry } as const;
  const titleFrom = rest === '' ? nextFilled(lines, at + 1) : at;
  if (titleFrom >= lines.length) return null;
  if (entry !== null && rest === '') {
    const spelled = linesSpelling(lines, titleFrom, entry.title);
    if (spelled > 0) return headingOf(text, lines, [at, titleFrom + spelled], titleFrom, found);
  }
  let to = titleFrom + 1;
  if (entry !== null && rest !== '') {
    // The title wraps: following lines belong to it as long as the contents go on with them.
    const wanted = key(entry.title);
    let said = key(rest);
    while (to < lines.length && said !== wanted && wanted.startsWith(`${said} `)) {
      const next = `${said} ${key(lines[to]?.text ?? '')}`.trim();
      if (next === said || !(wanted === next || wanted.startsWith(`${next} `))) break;
      said = next;
      to += 1;
    }
  } else if (rest === '') to = Math.min(endOfBlock(lines, titleFrom), titleFrom + MOST_LINES);
  return headingOf(text, lines, [at, to], titleFrom, found);
}

/** All headings of the body in order: labelled ones, and the lines that the table of contents names. */
export function readHeadings(
  text: string,
  lines: readonly Line[],
  contents: Contents | null,
): readonly Heading[] {
  const plain = byFirstWord((contents?.entries ?? []).filter(entry => entry.label === null));
  const entryOf = (label: Label) =>
    contents?.entries.find(
      entry =>
        entry.label?.type === label.type &&
        entry.label.number === label.number &&
        (entry.label.type === 'theme' || label.type === 'theme' || entry.label.mark === label.mark),
    ) ?? null;
  const found: Heading[] = [];
  let at = 0;
  while (at < lines.length) {
    if (contents !== null && at === contents.from) at = contents.to;
    const line = lines[at]?.text ?? '';
    const heading = line === '' || line.length > LONGEST_HEADING ? null : headingAt(at, line);
    if (heading) found.push(heading);
    at = heading ? heading.to : at + 1;
  }
  return found;

  function headingAt(from: number, line: string): Heading | null {
    const label = labelOf(line);
    if (label !== null) return labelled(text, lines, from, label, entryOf(label));
    const first = key(line).split(' ')[0] ?? '';
    for (const entry of plain.get(first) ?? []) {
      const count = linesSpelling(lines, from, entry.title);
      if (count > 0) return named(from, from + count, entry);
    }
    const group = groupOf(line);
    if (group === null) return null;
    return headingOf(text, lines, [from, from + 1], from, {
      type: 'group',
      label: null,
      kind: group,
      entry: null,
    });
  }

  function named(from: number, to: number, entry: ContentsEntry): Heading {
    const group = groupOf(entry.title);
    const type = isFrontMatter(entry.title) ? 'front' : group !== null ? 'group' : 'session';
    const kind = group ?? kindOf(entry.title);
    return headingOf(text, lines, [from, to], from, { type, label: null, kind, entry });
  }
}
