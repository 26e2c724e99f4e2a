import type { Appearance } from '../model/reading.ts';
import type { Located } from '../model/span.ts';
import { CIVILITY } from '../text/civilities.ts';
import { type Passage, spanIn } from '../text/normalise.ts';
import { readsAsSentence, roleScore, startsAsRole } from '../text/role-words.ts';
import { isBodyAbroad } from './body-abroad.ts';
import { isBodyBelowOffice, isOfficeAlone } from './body-alone.ts';
import type { LinePeople } from './parts-people.ts';
import type { Block, ReadUnit } from './read-unit.ts';
import { rollLabel } from './rolls.ts';

/** A logical line, or a block that holds no text. */
export type Item = Exclude<Block, { kind: 'text' }> | ReadUnit;

/** A question, a sentence that goes on, or a title with its subject: "Santé : renouer avec le port". */
const NO_ROLE = /[:?!]$|^\p{Lu}[\p{L} -]{2,40} : |[.!?] +\p{Lu}/u;

/** "Présentation du cursus", "Intervention de la ministre": what comes next in the programme. */
const COMES_NEXT =
  /^(?:allocutions?|interventions?|présentations?|projections?|échanges?|débats?|discussions?|discours|tables? rondes?|ateliers?|conférences?|questions?|visites?|remises?|signatures?|lancements?|clôture|conclusions?|synthèses?|mots?) (?:de |du |des |d['’]|avec |par |sur |et |libres?)/iu;

/** "La maire rappelle que la sécheresse touche la vallée.", "The mayor recalls that …": what an office holder does or says is no role. */
const DEED =
  /^(?:L[ae]s? |L['’]|The )[^,.;:]{3,80}? (?:\p{Ll}+(?:e|ent|it|nd|ait|aient|s|ed) (?:qu(?:e |['’])|that )|(?:a|ont|est|sont|sera|seront|souhaite|remercie|présente|ouvre|souligne|rappelle|explique|annonce|évoque|constate|insiste|félicite|salue|informe|expose|détaille|clôt|déclare|soumet|invite|confirme|regrette|signale|ajoute|estime|considère|demande|propose|indique|précise|donne|répond|accueille|conclut|fait|rend|has|have|is|are|was|thanks|opens|presents|asks) )/u;

/** "Mme BAUME" below "Mme FAURE": the next on the roll. */
const ADDRESSED = new RegExp(`^${CIVILITY} `, 'u');

/** What stands on the two lines below. */
export type Below = readonly [next: Item | undefined, after: Item | undefined];

/** A role on a line of its own. */
const LONGEST_ROLE = 300;

/** One that ends with a dot, as sentences do. */
const SHORT_ROLE = 160;

function whole(p: Passage): Located {
  return { text: p.text, span: spanIn(p, 0, p.text.length) };
}

/** "Membres excusés" right below the last of those present: the next roll. Who is "excusée" alone is she. */
function opensRoll(text: string): boolean {
  return /^\p{Lu}[^,;]* .*(?:présent|absent|excus)/iu.test(text) && rollLabel(text, false) !== null;
}

/** The line under a name that stands alone, when it is a role and no entry of its own. */
function roleBelow(next: Item | undefined): Located | null {
  if (next === undefined || 'kind' in next) return null;
  if (next.field === 'role') return whole(next.p);
  if (next.candidate !== null || next.marks.bullet || next.marks.hours) return null;
  const { text } = next.p;
  if (opensRoll(text) || ADDRESSED.test(text)) return null;
  if (text.length > LONGEST_ROLE || NO_ROLE.test(text) || COMES_NEXT.test(text)) return null;
  if (readsAsSentence(text) || DEED.test(text)) return null;
  // A sentence ends with a dot; so may a role, when its first word is a function.
  const isRole = text.endsWith('.')
    ? startsAsRole(text) && text.length <= SHORT_ROLE
    : // "Tailleuse de pierre": at the head of a line a trade has its capital.
      roleScore(text) >= 0.5 ||
      startsAsRole(text.charAt(0).toLowerCase() + text.slice(1)) ||
      isBodyAbroad(text);
  if (!isRole) return null;
  return whole(next.p);
}

/** The role on the line below a name, and how many lines it takes: "Conservatrice" over "Ville de Blois" is one. */
export function rolesBelow([next, after]: Below): { readonly role: Located; readonly lines: number } | null {
  const role = roleBelow(next);
  if (role === null) return null;
  const isBody =
    after !== undefined &&
    !('kind' in after) &&
    after.candidate === null &&
    !after.marks.hours &&
    isOfficeAlone(role.text) &&
    isBodyBelowOffice(after.p.text);
  if (!isBody) return { role, lines: 1 };
  const { end } = spanIn(after.p, 0, after.p.text.length);
  return {
    role: { text: `${role.text}, ${after.p.text}`, span: { start: role.span.start, end } },
    lines: 2,
  };
}

/** "Anne Roux" over "cheffe de projet" over "Ville de Caen": the last line is a part of what she does; null where none stands there. */
export function bodyBelow(
  unit: ReadUnit,
  next: Item | undefined,
  { appearances, taken }: LinePeople,
): readonly Appearance[] | null {
  const last = appearances.at(-1);
  if (last?.role == null || taken > 0 || next === undefined || 'kind' in next || unit.within) return null;
  if (
    unit.to < unit.from + 2 ||
    next.from !== unit.to ||
    next.candidate !== null ||
    !isBodyBelowOffice(next.p.text)
  )
    return null;
  const { text, span } = last.role;
  const { end } = spanIn(next.p, 0, next.p.text.length);
  return [{ ...last, role: { text: `${text}, ${next.p.text}`, span: { start: span.start, end } } }];
}
