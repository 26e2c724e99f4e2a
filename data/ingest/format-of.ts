import { key } from '../text/normalise.ts';
import { roleScore, startsAsBody, startsAsRole } from '../text/role-words.ts';
import { titleBefore } from '../text/titles-of-people.ts';
import type { Candidate, Found } from './layouts/layout.ts';

const FORMAT =
  /^(?:(?:grande?|courte?|breve) )?(?:entretien|dialogue|conversation|discussion|echanges?|debat|rencontre|tables? rondes?|conference(?: debat)?|intervention|communication|expose|presentation|temoignages?|regards? croises?|lecture|causerie|lecon|keynote|talk|allocution|interview|retours? d experiences?|carte blanche|eclairage|contribution|ateliers?|workshop)(?: (?:d ouverture|de cloture|\p{L}+(?:ale|aux|elle?|ive?|ifs?|ique|aire|ere|ante?|ee|trice|use|esque|ise|euse)s?))? (?:avec|entre|de|d|du|par|with|between|by)$/u;
const MOST_WORDS = 8;
/** "DAF des Jeux": an acronym is as good as an office behind a colon. */
const LEAST_ROLE = 0.5;

/** Whether words before a name say how somebody speaks and nothing of what: "Entretien avec", "Dialogue entre", "Conférence inaugurale de". */
export function isFormatOf(ahead: string): boolean {
  const words = key(ahead);
  return words.split(' ').length <= MOST_WORDS && FORMAT.test(words);
}

/** "Mot du président –", "Regard du grand témoin :" before a name; not "Clôture par le président :". */
const OF_OFFICE =
  /^[^,;:–—]{3,60}?\s(?:du |de la |de l['’]|des |d['’])[^,;:–—]{3,60}?(?=\s[–—-]\s*$|\s?:\s*$)/u;
const BY = /(?<!\p{L})(?:par|avec|by|with)(?!\p{L})/iu;

/** Where what a moment is called ends behind the office that it is called after; null where no dash or colon parts the office from the name. */
export function endOfMoment(words: string, { layout, lead, people }: Candidate): number | null {
  const name = people[0]?.name;
  if (name === undefined || layout !== 'spoken' || lead[1] >= name.start) return null;
  const ahead = words.slice(0, titleBefore(words, name.start)?.start ?? name.start);
  const moment = OF_OFFICE.exec(ahead)?.[0];
  return moment === undefined || BY.test(moment) ? null : moment.length;
}

/** "Échange avec Anne Roux et Paul Petit : quelle forêt pour demain ?": behind those who talk and a colon stands of what, and no office. */
export function withoutSubject(text: string, people: readonly Found[], start: number): readonly Found[] {
  if (!isFormatOf(text.slice(0, start))) return people;
  return people.map(person => {
    const { name, role } = person;
    if (role === null || role[0] < name.end || !/:\s*$/u.test(text.slice(name.end, role[0]))) return person;
    const words = text.slice(...role);
    const isOffice = startsAsRole(words) || startsAsBody(words) || roleScore(words) >= LEAST_ROLE;
    return isOffice ? person : { ...person, role: null, roleScore: 0 };
  });
}
