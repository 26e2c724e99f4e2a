import type { NameMatch } from '../../text/names.ts';
import type { Found } from './layout.ts';
import { KNOWN, LIKELY } from './subject.ts';

const HELD =
  "(?:interventions?|allocutions?|discours|témoignages?|exposés?|éclairages?|présentations?|prises? de parole|contributions?|mots? d[’'](?:accueil|ouverture))";
/** "Les interventions de", "après les témoignages de": what several held. */
const HELD_BY = new RegExp(`(?<!\\p{L})${HELD}(?: \\p{Ll}+){0,2}? (?:par|de|d['’])\\s*$`, 'iu');
/** "L'intervention des trois présidentes, " before "Mesdames": who they are, and then how they are addressed. */
const HELD_BY_MANY = new RegExp(`(?<!\\p{L})${HELD} (?:de|des|par)(?!\\p{L})[^.;:!?]{2,110}, $`, 'iu');
/** "Mesdames A, B et C", "MM. A et B": several who are addressed at once. */
const ADDRESSED = /(?:Mesdames|Messieurs|MM\.|Mmes)(?: et (?:Messieurs|MM\.|Mesdames|Mmes))? $/u;
const NEXT = /^(?:, | et |,? ainsi que |, et )(?:(?:M\.|Mme|Monsieur|Madame|MM\.|Mmes) )?(?:de |d['’])?$/u;
const LONGEST = 160;
const LEAST_ROW = 2;
const LIKE_HELD =
  /interven|allocution|discours|témoign|expos|éclair|présentation|parole|contribution|mots? d/i;

/** "Les interventions de Mesdames A, B et C ont permis": all who held what a sentence tells of, in a row without what they do. */
export function heldInRow(text: string, names: readonly NameMatch[]): readonly Found[] {
  if (names.length < LEAST_ROW || !LIKE_HELD.test(text)) return [];
  for (const [i, first] of names.entries()) {
    const ahead = text.slice(Math.max(0, first.start - LONGEST), first.start);
    const addressed = ADDRESSED.exec(ahead);
    const before = addressed === null ? ahead : ahead.slice(0, addressed.index);
    if (first.score < KNOWN) continue;
    if (!HELD_BY.test(before) && !(addressed !== null && HELD_BY_MANY.test(before))) continue;
    const row = [first];
    for (const name of names.slice(i + 1)) {
      const last = row.at(-1);
      if (last === undefined || name.score < LIKELY || !NEXT.test(text.slice(last.end, name.start))) break;
      row.push(name);
    }
    if (row.length >= LEAST_ROW)
      return row.map((name): Found => ({ name, role: null, roleScore: 0, part: 'speaker' }));
  }
  return [];
}
