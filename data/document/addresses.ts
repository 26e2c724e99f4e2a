import type { Link } from './readable.ts';
import type { Veil } from './veil.ts';

/** Web and e-mail addresses as they stand in running text, with brackets that hold nothing else. */
const ADDRESS =
  /[(<[]?\b(?:(?:https?|ftp):\/\/|www\.)[^\s<>()[\]«»"]{2,500}[)>\]]?|[(<[]?\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,5}[)>\]]?/giu;
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '<': '>', '[': ']' };

/** Hides the addresses of a text and gives them as links. */
export function hideAddresses(veil: Veil, text: string): readonly Link[] {
  if (!/@|:\/\/|www\./iu.test(text)) return [];
  return [...text.matchAll(ADDRESS)].map(found => {
    const [start, end] = trimmed(text, found.index, found.index + found[0].length);
    veil.hide(start, end);
    const target = text.slice(start, end).replace(/^[(<[]|[)>\]]$/g, '');
    return {
      kind: target.includes('://') || /^www\./iu.test(target) ? 'web' : 'mail',
      target,
      span: { start, end },
    };
  });
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
