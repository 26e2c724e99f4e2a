import type { Line } from '../document/lines.ts';
import { areCapitals } from '../text/capitals.ts';
import { isFrontMatter } from './labels.ts';
import { readLead } from './layouts/lead.ts';
import { readLine } from './layouts/read-line.ts';
import { PEOPLE } from './likely.ts';
import { marksOf, wordsBehindMarks } from './marks.ts';
import { isBreak, isDay } from './programme.ts';
import { isTitleSetApart } from './talk-title.ts';
import { filledAbove } from './titles.ts';

/** So many titles that are set alike make a series. */
const LEAST_SERIES = 3;
/** Of them, so many have somebody between them and the next. */
const LEAST_SPOKEN = 0.5;
const LONGEST = 160;
const LEAST_CAPITALS = 8;
/** Deeper than the headings of most formats. */
const DEEPEST = 6;

/** How a line is set apart from those around it; null where nothing sets it apart. */
type Setting = 'bold' | 'item' | 'capitals' | 'numbered';

/** "2. ", "II – ": the number of a title, and its words. */
const NUMBERED = /^(\d{1,2}|[IVX]{1,4})\s?[.)–—-]\s+(?=\S)/u;

/** The next line with words that is not of the block of this one. */
function below(lines: readonly Line[], { index, block }: Line): Line | undefined {
  let at = index + 1;
  while (at < lines.length && (lines[at]?.text === '' || (block !== null && lines[at]?.block === block)))
    at += 1;
  return lines[at];
}

/** Whether an item stands right behind another, which holds nothing: what follows it stands below their list. */
function closesList(lines: readonly Line[], { index }: Line): boolean {
  const above = filledAbove(lines, index);
  return above?.block?.kind === 'item' && above.block.level === 1 && !isBreak(above.text);
}

function settingOf(lines: readonly Line[], line: Line): Setting | null {
  const { text, block, index } = line;
  const opens = (lines[index - 1]?.text ?? '') === '' || lines[index - 1]?.block !== block;
  if (!opens || block?.kind === 'cell' || block?.kind === 'value' || block?.kind === 'heading') return null;
  if (block?.strong === true && lines[index + 1]?.block !== block) return 'bold';
  if (NUMBERED.test(text)) return 'numbered';
  if (block?.kind === 'item' && block.level === 1) {
    const next = below(lines, line);
    const holds = next?.block != null && (next.block.kind === 'paragraph' || next.block.level > 1);
    return holds && !closesList(lines, line) ? 'item' : null;
  }
  return block === null && areCapitals(wordsBehindMarks(text), LEAST_CAPITALS) ? 'capitals' : null;
}

/** Whether the words of a line may be what a session is called. */
function mayBeTitle({ text, level }: Line): boolean {
  if (level > 0 || text.length > LONGEST) return false;
  const { length, hours } = marksOf(text);
  const words = text.slice(length);
  if (hours || /[.:;,]$/u.test(words) || isDay(words) || isBreak(words) || isFrontMatter(words, 1))
    return false;
  const lead = readLead(words).type;
  if (lead === 'label' || lead === 'silent') return false;
  return isTitleSetApart(words) && (readLine(words)?.score ?? 0) < PEOPLE;
}

function namesPeople(text: string): boolean {
  const { length } = marksOf(text);
  const words = text.slice(length);
  return (readLine(words)?.score ?? 0) >= PEOPLE || readLead(words).type === 'label';
}

/** The numbers of a series count up from one. */
function countsUp(series: readonly Line[]): boolean {
  const numbers = series.map(({ text }) => NUMBERED.exec(text)?.[1] ?? '');
  const first = numbers[0] === '1' || numbers[0] === 'I';
  return first && new Set(numbers).size === numbers.length;
}

/** Whether those who speak stand between most titles of a series and the next, and something stands below each. */
function isSpoken(lines: readonly Line[], series: readonly Line[]): boolean {
  let spoken = 0;
  let bare = 0;
  series.forEach(({ index }, i) => {
    const under = lines
      .slice(index + 1, series[i + 1]?.index ?? lines.length)
      .filter(({ text }) => text !== '');
    if (under.length === 0) bare += 1;
    if (under.some(({ text }) => namesPeople(text))) spoken += 1;
  });
  return bare === 0 && spoken >= series.length * LEAST_SPOKEN;
}

/**
 * Titles of sessions that no heading of the format, no hours and no word for a session tell, but how they are set: in bold, in
 * capitals, numbered, or as items that hold paragraphs. A series of them, with those who speak between them, are headings.
 */
export function withTitleSeries(lines: readonly Line[]): readonly Line[] {
  const found = new Map<Setting, Line[]>();
  const first = lines.findIndex(({ text }) => text !== '');
  for (const line of lines) {
    if (line.index === first || line.text === '' || line.level > 0) continue;
    const setting = settingOf(lines, line);
    if (setting === null || !mayBeTitle(line)) continue;
    const same = found.get(setting);
    if (same === undefined) found.set(setting, [line]);
    else same.push(line);
  }
  const series = [...found].filter(
    ([setting, titles]) =>
      titles.length >= LEAST_SERIES &&
      (setting !== 'numbered' || countsUp(titles)) &&
      isSpoken(lines, titles),
  );
  if (series.length === 0) return lines;
  const titles = new Set(series.flatMap(([, all]) => all));
  let over = 1;
  return lines.map(line => {
    if (line.level > 0) over = line.level;
    return titles.has(line) ? { ...line, level: Math.min(over + 1, DEEPEST) } : line;
  });
}
