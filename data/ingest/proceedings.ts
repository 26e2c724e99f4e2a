import type { Line } from '../document/lines.ts';
import type { Proceedings, Source } from '../model/dataset.ts';
import { slug } from '../model/ids.ts';
import { daysIn } from './days.ts';
import type { Front } from './front.ts';

const MOST_FRONT_LINES = 60;
const IMPRINT_LINES = 80;

/** "colloque national de Rouen", "Journée d'étude à Lyon": the capitalised word that ends the line. */
function placeBehindEvent(text: string): string | null {
  return /(?:\bde|\bà|\bd['’])\s*(\p{Lu}\p{L}+(?:-\p{L}+)*)\s*$/u.exec(text)?.[1] ?? null;
}

/** "Rouen, 4 et 5 mars 2025", "à Lille, le 15 juin": the place that stands with the day. */
function placeWithDay(line: string): string | null {
  if (line.length > 120 || daysIn(line).length === 0) return null;
  const before =
    /^(?:à\s+)?(\p{Lu}\p{Ll}+(?:-\p{L}+)*)\s*,\s*(?:le|les|du|\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)/u.exec(
      line,
    );
  const behind = /\d{4}\s*[,–—-]\s*(?:à\s+)?(\p{Lu}\p{Ll}+(?:-\p{L}+)*)\s*$/u.exec(line);
  return before?.[1] ?? behind?.[1] ?? null;
}

/** The body that signs the imprint: the line above a postal address; else who the first lines say organises. */
function organiserOf(lines: readonly Line[]): string | null {
  for (let i = lines.length - 1; i > 0 && i > lines.length - IMPRINT_LINES; i -= 1) {
    const line = lines[i]?.text ?? '';
    if (!/\b\d{5} \p{Lu}/u.test(line)) continue;
    for (let above = i - 1; above >= 0 && above > i - 3; above -= 1) {
      const name = lines[above]?.text ?? '';
      if (name !== '' && !/\d/.test(name) && name.length < 120) return name;
    }
  }
  for (const line of lines.slice(0, MOST_FRONT_LINES)) {
    const found = /\borganisée?s? (?:conjointement )?par (?:l['’]|la |le |les )?([^.;()]{3,100})/iu.exec(
      line.text.slice(0, 400),
    );
    if (found?.[1] !== undefined && /^\p{Lu}/u.test(found[1])) return found[1].trim();
  }
  return null;
}

/** What the document says of itself: title, place, days, organiser. */
export function readProceedings(lines: readonly Line[], front: Front, source: Source): Proceedings {
  const { title, event, dates } = front;
  const year = dates[0]?.slice(0, 4);
  const named = lines.slice(0, MOST_FRONT_LINES).flatMap(line => placeWithDay(line.text) ?? []);
  return {
    id: slug(year === undefined || title.includes(year) ? title : `${title} ${year}`),
    title,
    subtitle: event,
    place: (event === null ? null : placeBehindEvent(event)) ?? named[0] ?? null,
    dates,
    organiser: organiserOf(lines),
    source,
  };
}
