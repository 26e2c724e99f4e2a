import type { Mark, TextMark } from '../../scenes/scene.ts';
import type { TextBlock } from './text.ts';

const LINE_KEY = /^(.*):(\d+)$/su;

/** Marks in their order, with texts that are the lines of one text gathered into a block. */
export function blocksOf(marks: readonly Mark[]): readonly (Exclude<Mark, TextMark> | TextBlock)[] {
  const found: (Exclude<Mark, TextMark> | TextBlock)[] = [];
  for (let at = 0; at < marks.length; ) {
    const mark = marks[at];
    if (mark === undefined) break;
    if (mark.kind !== 'text') {
      found.push(mark);
      at += 1;
      continue;
    }
    const block = blockAt(marks, at, mark);
    found.push(block);
    at += block.lines.length;
  }
  return found;
}

/** The block that begins with a text: the texts behind it whose keys and places follow. */
function blockAt(marks: readonly Mark[], at: number, first: TextMark): TextBlock {
  const [, prefix, number] = LINE_KEY.exec(first.key) ?? [];
  const lines = [first.text];
  let lead = 0;
  for (let next = marks[at + 1]; number === '0'; next = marks[at + lines.length]) {
    if (next?.kind !== 'text' || next.key !== `${prefix}:${lines.length}` || !looksLike(next, first)) break;
    const step = next.y - first.y - (lines.length - 1) * lead;
    const follows = lines.length === 1 ? isLead(step, first) : Math.abs(step - lead) < 0.5;
    if (!follows) break;
    lead = lines.length === 1 ? step : lead;
    lines.push(next.text);
  }
  return { first, lines, lead };
}

function isLead(step: number, { font }: TextMark): boolean {
  return step >= font.size && step <= font.size * 1.6;
}

function looksLike(a: TextMark, b: TextMark): boolean {
  return (
    a.x === b.x &&
    a.anchor === b.anchor &&
    a.fill === b.fill &&
    a.rotate === undefined &&
    b.rotate === undefined &&
    (a.opacity ?? 1) === (b.opacity ?? 1) &&
    (a.halo === undefined) === (b.halo === undefined) &&
    a.font.size === b.font.size &&
    a.font.weight === b.font.weight &&
    a.font.family === b.font.family &&
    a.font.italic === b.font.italic
  );
}
