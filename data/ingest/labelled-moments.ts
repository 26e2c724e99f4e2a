import { isBareLabel } from './bare-label.ts';
import { type Hours, readHours } from './hours.ts';
import { dayLength } from './marks.ts';
import { isRoom } from './rooms.ts';

/** What the line of a label says besides: when and where its session takes place. */
export interface LabelledMoment {
  readonly label: string;
  /** The words that name the day; null where none do. */
  readonly day: string | null;
  readonly hours: Hours | null;
  readonly room: string | null;
}

const LONGEST = 120;
/** What parts a label from a day, a day from hours, and hours from a room; no dash within hours. */
const PARTS = /\s*[,|·:;]\s+|\s+[–—-]\s+|\s+(?=\()|\s*[()]\s*/u;

/** "Séance 1 – 12 octobre 2023, 14h-17h, salle 204": a label with its number, and behind it nothing but when and where; null for other lines. */
export function labelledMoment(line: string): LabelledMoment | null {
  if (line.length > LONGEST || !/[\d(]/u.test(line)) return null;
  const [label = '', ...parts] = line.split(PARTS).filter(part => part !== '');
  if (parts.length === 0 || !isBareLabel(label)) return null;
  const found: { label: string; day: string | null; hours: Hours | null; room: string | null } = {
    label,
    day: null,
    hours: null,
    room: null,
  };
  for (const part of parts) {
    const words = part.replace(/\.$/u, '');
    const hours = readHours(words);
    if (dayLength(words, 0) === words.length) found.day ??= words;
    else if (hours !== null && hours.length === words.length) found.hours ??= hours;
    else if (isRoom(words)) found.room ??= words;
    else return null;
  }
  return found;
}

/** "Séance du jeudi 12 octobre 2023 : Marcher en ville", "Atelier n° 2 du 5 mai". */
const DATED = /^(\p{Lu}[\p{L}\d° .]{4,40}?) d[ue] (?=(?:\p{L}{5,8} )?\d)/u;

/** The words that name the day of a session whose line begins with its label and that day; null for other lines. */
export function dayOfLabel(line: string): string | null {
  const [whole = '', label = ''] = DATED.exec(line) ?? [];
  if (label !== '' && isBareLabel(label)) {
    const length = dayLength(line, whole.length);
    return length === 0 ? null : line.slice(whole.length, whole.length + length);
  }
  return labelledMoment(line)?.day ?? null;
}
