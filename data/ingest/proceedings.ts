import type { Proceedings, Source } from '../model/dataset.ts';
import { blocksOf, type Line, passageOf } from '../text/lines.ts';
import { fold, key } from '../text/normalise.ts';
import type { Contents } from './contents.ts';
import { daysIn } from './days.ts';

const EVENT =
  /\b(?:colloque|congres|journees?|seminaire|rencontres?|assises|forum|conference|actes|programme|universite d ete|symposium)\b/;
const MOST_FRONT_LINES = 60;

function slug(text: string): string {
  return key(text).replaceAll(' ', '-').slice(0, 80).replace(/-$/, '');
}

/** Whether the first lines speak of an event: a colloquium, study days, a programme. */
export function namesEvent(lines: readonly Line[]): boolean {
  return lines.slice(0, MOST_FRONT_LINES).some(line => line.text.length < 200 && EVENT.test(key(line.text)));
}

/** "colloque national de Rouen" → Rouen: the capitalised word behind the event. */
function placeIn(text: string): string | null {
  const found = /(?:\bde|\bà|\bd['’])\s*(\p{Lu}[\p{L}]+(?:-[\p{L}]+)*)\s*$/u.exec(text);
  return found?.[1] ?? null;
}

/** The body that signs the imprint: the line above a postal address. */
function organiserOf(lines: readonly Line[]): string | null {
  for (let i = lines.length - 1; i > 0 && i > lines.length - 80; i -= 1) {
    const line = lines[i]?.text ?? '';
    if (!/\b\d{5} \p{Lu}/u.test(line)) continue;
    for (let above = i - 1; above >= 0 && above > i - 3; above -= 1) {
      const name = lines[above]?.text ?? '';
      if (name !== '' && !/\d/.test(name) && name.length < 120) return name;
    }
  }
  return null;
}

/** Reads the title page: everything before the table of contents or the first heading. */
export function readProceedings(
  text: string,
  lines: readonly Line[],
  contents: Contents | null,
  firstHeading: number,
  source: Source,
): Proceedings {
  const end = Math.min(contents?.from ?? firstHeading, firstHeading, MOST_FRONT_LINES, lines.length);
  const blocks = blocksOf(lines, 0, end).map(([from, to]) => passageOf(text, lines, from, to).text);
  const dates = blocks.flatMap(block => daysIn(block));
  const plain = blocks.filter(block => daysIn(block).length === 0);
  const event = plain.find(block => EVENT.test(key(block))) ?? null;
  const title = plain.find(block => block !== event) ?? event ?? source.name;
  const subtitle = event === title ? null : event;
  const place = (event && placeIn(event)) ?? null;
  const year = dates[0]?.slice(0, 4);
  return {
    id: slug(year === undefined ? title : `${title} ${year}`) || 'document',
    title: fold(title),
    subtitle,
    place,
    dates: [...new Set(dates)],
    organiser: organiserOf(lines),
    source,
  };
}
