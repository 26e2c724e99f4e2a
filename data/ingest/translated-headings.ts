import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';
import { marksOf } from './marks.ts';

/** What a session is called in French, and in English. */
const CALLED: readonly (readonly [string, string])[] = [
  ['table ronde', 'round table|roundtable|panel|panel discussion'],
  ['atelier', 'workshop'],
  ['seance', 'session'],
  ['pleniere|seance pleniere', 'plenary|plenary session'],
  ['conference', 'lecture|keynote|talk'],
  ['partie', 'part'],
];
const NUMBER = '([\\da-h]|\\d\\d|[ivx]{1,4}) ';
const PAIRS = CALLED.map(
  ([french, english]) =>
    [new RegExp(`^(?:${french}) ${NUMBER}`, 'u'), new RegExp(`^(?:${english}) ${NUMBER}`, 'u')] as const,
);
const LONGEST = 200;
/** Each of these has a number or a letter behind its first words. */
const LIKE_NUMBERED = /^[\p{L} ]{4,18} [\dA-HIVX]{1,4}\s?[:.–—-]/u;

/** "Table ronde 1 : À qui la forêt ?" and "Panel 1: Who owns the forest?": one session, called in two languages. */
function areOne(above: string, below: string): boolean {
  const [first, second] = [key(above), key(below)];
  return PAIRS.some(([french, english]) => {
    const [one, other] = french.test(first) ? [french, english] : [english, french];
    const number = one.exec(first)?.[1];
    return number !== undefined && other.exec(second)?.[1] === number && first !== second;
  });
}

/** The lines without the headings that say the one right above again in the other language. Other lines stay as they are. */
export function withoutTranslations(lines: readonly Line[]): readonly Line[] {
  const said = new Set<number>();
  lines.forEach(({ text }, at) => {
    const before = lines[at - 1];
    if (before === undefined || text.length > LONGEST || !LIKE_NUMBERED.test(text)) return;
    if (areOne(before.text.slice(marksOf(before.text).length), text)) said.add(at);
  });
  return said.size === 0 ? lines : lines.map((line, at) => (said.has(at) ? { ...line, text: '' } : line));
}
