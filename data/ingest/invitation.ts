import type { Line } from '../document/lines.ts';
import { key } from '../text/normalise.ts';

const MOST_LINES = 60;
const LONGEST = 200;
/** "Date : mardi 4 mai à 19h", "Quand ?", "Horaires :": when one is to come. */
const WHEN = /^(?:dates?(?: et (?:heures?|horaires?))?|quand|horaires?|heures?|jour|when|time)$/;
/** "Lieu : Théâtre du Port", "Où ?", "Adresse :": where. */
const WHERE = /^(?:lieux?|ou|adresse|salle|where|venue|location|place)$/;

/** Whether the first lines invite to an event: one says under a label when it is, another where, each with words behind it. */
export function invites(lines: readonly Line[]): boolean {
  const labels = lines.slice(0, MOST_LINES).flatMap(({ text, block }) => {
    if (block?.kind === 'value' || text.length > LONGEST) return [];
    const label = /^([^:?]{2,25}?)\s?[:?]\s+\S/u.exec(text)?.[1];
    return label === undefined ? [] : [key(label)];
  });
  return labels.some(label => WHEN.test(label)) && labels.some(label => WHERE.test(label));
}
