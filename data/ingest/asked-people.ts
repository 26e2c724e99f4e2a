import type { Part } from '../model/entity.ts';
import { type Passage, spanIn } from '../text/normalise.ts';
import type { Candidate } from './layouts/layout.ts';
import { mentionOf } from './name-mention.ts';

/** Who a line would name, as the arguments of a question: the name with its place in the file, what the person does, and as what. */
export type Asked = Readonly<
  Record<'name', string> & Record<'start' | 'end', number> & Record<'role', string> & Record<'part', Part>
>;

/** "Kowalczyk, batelier": the words before the first comma, dash or bracket, and those behind it. */
const HEAD = /^(?:[-•*–—] *)?([^,(–—]{2,80}?)\s*[,(–—]\s*(.+?)\)?$/u;

/** The people of a line that is nearly believed to list them. */
export function wouldBe(p: Passage, { people }: Candidate): readonly Asked[] {
  return people.map(({ name, role, part }) => {
    const { text, span } = mentionOf(p, name);
    const words = role === null ? '' : p.text.slice(role[0], role[1]).trim();
    return { name: text, start: span.start, end: span.end, role: words, part };
  });
}

/** Who a line would name that is a role with something before it; nobody where there is no such thing. */
export function headOf(p: Passage): readonly Asked[] {
  const [, name, role = ''] = HEAD.exec(p.text) ?? [];
  if (name === undefined) return [];
  const from = p.text.indexOf(name);
  const { start, end } = spanIn(p, from, from + name.length);
  return [{ name, start, end, role, part: 'speaker' }];
}
