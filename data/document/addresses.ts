import type { Link } from './readable.ts';
import type { Veil } from './veil.ts';

/** What every address holds: few places of a text are looked at. */
const ANCHOR = /www\.|:\/\/|@/giu;
/** Web and e-mail addresses as they stand in running text, with brackets that hold nothing else. */
const ADDRESS =
  /[(<[]?\b(?:(?:https?|ftp):\/\/|www\.)[^\s<>()[\]«»"]{2,500}[)>\]]?|[(<[]?\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}[)>\]]?/iu;
/** Characters before an anchor that may belong to its address. */
const BEFORE = 66;
const BEHIND = 520;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '<': '>', '[': ']' };

/** Hides the addresses of a text and gives them as links. */
export function hideAddresses(veil: Pick<Veil, 'hide'>, text: string): readonly Link[] {
  const links: Link[] = [];
  let done = 0;
  for (const anchor of text.matchAll(ANCHOR)) {
    if (anchor.index < done) continue;
    const from = Math.max(done, anchor.index - BEFORE);
    const found = ADDRESS.exec(text.slice(from, anchor.index + BEHIND));
    if (found === null || from + found.index > anchor.index) continue;
    const [start, end] = trimmed(text, from + found.index, from + found.index + found[0].length);
    if (end <= anchor.index) continue;
    veil.hide(start, end);
    const target = text.slice(start, end).replace(/^[(<[]|[)>\]]$/g, '');
    const kind = target.includes('://') || /^www\./iu.test(target) ? 'web' : 'mail';
    links.push({ kind, target, span: { start, end } });
    done = end;
  }
  return links;
}

/** Without the dot or comma that ends the sentence, and without half a pair of brackets. */
function trimmed(text: string, from: number, to: number): readonly [number, number] {
  let start = from;
  let end = to;
  const opening = CLOSING[text[start] ?? ''];
  if (opening !== undefined && text[end - 1] === opening) return [start, end];
  if (opening !== undefined) start += 1;
  while (end > start && /[)>\].,;:!?'’]/u.test(text[end - 1] ?? '')) end -= 1;
  return [start, end];
}
