import type { DeclaredNames, DeclaredPerson } from '../document/programme/programme.ts';
import type { Appearance, NameMention } from '../model/reading.ts';
import type { Located } from '../model/span.ts';
import { findNames, nameAt } from '../text/names.ts';
import { cut, type Passage, passage, spanIn } from '../text/normalise.ts';
import { roleScore } from '../text/role-words.ts';
import { wordsOf } from '../text/words.ts';
import { readLine } from './layouts/read-line.ts';
import { mentionOf } from './name-mention.ts';

/** "Head of Research @ Acme", "CTO chez Acme": what a tag line says behind it is the organisation. */
const AT = /\s(?:@|chez|at|bei)\s+(?=[\p{Lu}\d@])/u;
const LONGEST_BODY = 80;

/** Somebody whom a record names, in a session. What is declared is believed: any words in the field of a name are one. */
export function appearanceOf(text: string, session: string, person: DeclaredPerson): Appearance {
  const organisation = person.organisation ?? organisationIn(text, person.role);
  return {
    session,
    part: person.part,
    name: declaredName(person.name, person.parted),
    role: officeOf(person.role, person.organisation),
    via: 'list',
    ...(person.key === null ? {} : { identity: person.key }),
    ...(organisation === null ? {} : { organisation }),
    ...(person.biography === null ? {} : { biography: person.biography }),
  };
}

/** What parts two cells of a row: quotes, and a comma, a semicolon or a tab. */
const BETWEEN_CELLS = 4;

/** "fonction;organisme": what somebody does and for whom, in two cells side by side, are one role; written apart, the first of them is. */
function officeOf(role: Located | null, organisation: Located | null): Located | null {
  if (role === null || organisation === null) return role ?? organisation;
  const gap = organisation.span.start - role.span.end;
  const isWhole = gap < 0 || gap > BETWEEN_CELLS || role.text.includes(organisation.text);
  if (isWhole) return role;
  return {
    text: `${role.text}, ${organisation.text}`,
    span: { start: role.span.start, end: organisation.span.end },
  };
}

function organisationIn(text: string, role: Located | null): Located | null {
  if (role === null) return null;
  const p = passage(text, role.span.start, role.span.end);
  const found = AT.exec(p.text);
  if (found === null) return null;
  const from = found.index + found[0].length;
  const to = from + (/[,|;(•/]| - | – |$/u.exec(p.text.slice(from))?.index ?? 0);
  const body = cut(p, from, to);
  if (body.text === '' || body.text.length > LONGEST_BODY) return null;
  return { text: body.text, span: spanIn(body, 0, body.text.length) };
}

/** A name as its field has it: in two parts, by the grammar of names, else its last word is the family's. */
function declaredName({ text, span }: Located, parted: DeclaredPerson['parted']): NameMention {
  if (parted !== null) return { span, text, givenName: parted[0], familyName: parted[1] };
  const match = nameAt(text, wordsOf(text), 0, true);
  if (match !== null && match.start === 0 && match.end === text.length)
    return { span, text, givenName: match.givenName, familyName: match.familyName };
  const at = text.lastIndexOf(' ');
  return { span, text, givenName: at < 0 ? '' : text.slice(0, at), familyName: text.slice(at + 1) };
}

/** Where a name will stand one day. */
const UNSAID =
  /^[\s([]*(?:t\.?b\.?[acdn]\.?|n\.?[an]\.?|n\/a|-+|\?+|(?:intervenante?s?|speakers?|orateurs?|noms?)? ?(?:à|a) (?:confirmer|préciser|venir|définir|déterminer)|to be (?:announced|confirmed|defined|determined)|en (?:attente|cours)|(?:aucun|none|nobody|personne))[\s)\].]*$/iu;

const BETWEEN = /\s*(?:[,;&•\n]|\s(?:et|and|und|ou|with|avec)\s)\s*/gu;
/** These part whole names only: "AC/DC", "Anna / annabel". */
const LOOSER = /\s*[/|+]\s*/gu;
/** From here on a piece of a list of names is a function or a body, no name. */
const LIKE_ROLE = 0.5;
const MOST_WORDS = 5;
/** Nouns of bodies in the languages of programmes. */
const BODY =
  /(?:universi|hochschule|instit|ministè?r|\bcent(?:re|er)\b|college|\bschool\b|\bgmbh\b|\binc\b|\bltd\b|\bsarl\b|associa|fondation|foundation|company|\bgroup|\bteam\b|(?<!\p{L})équipe\b|committee|comité|laborato|département|department|agence|agency|\bville de\b|mairie|métropole|conseil|conférence)/iu;

/** Those whom a field names in words: "Anne Roux, Paul Morel", "Anne Roux (Ville de Caen) et Paul Morel, CNRS". */
export function namedIn(text: string, session: string, names: DeclaredNames): readonly Appearance[] {
  const { words, part, role, organisation } = names;
  const p = passage(text, words.span.start, words.span.end);
  if (UNSAID.test(p.text)) return [];
  const pieces = piecesOf(p);
  const beside = {
    session,
    part,
    via: 'list',
    ...(organisation === null ? {} : { organisation }),
  } as const;
  const lines = (names.lines ?? []).map(({ start, end }) => passage(text, start, end));
  const entries = entriesOf(lines.length > 0 ? lines : cutAt(p, BETWEEN_ENTRIES));
  if (entries === null && names.lines !== undefined && lines.length > 0)
    return names.lines.flatMap((span, i) =>
      namedIn(text, session, { words: { text: lines[i]?.text ?? '', span }, part, role, organisation }),
    );
  if (entries !== null)
    return entries.map(([name, behind]) => ({
      ...beside,
      name: declaredName(locatedAs(name), null),
      role: behind.text === '' ? officeOf(role, organisation) : locatedAs(behind),
    }));
  const alone = pieces.every(({ text: piece }) => isNameLike(piece));
  const read = alone ? null : readLine(p.text, true);
  if (read !== null)
    return read.people.map(person => {
      const own = person.role === null ? null : cut(p, ...person.role);
      const said = own === null ? role : { text: own.text, span: spanIn(own, 0, own.text.length) };
      return {
        ...beside,
        name: mentionOf(p, person.name),
        role: own === null ? officeOf(role, organisation) : said,
      };
    });
  const found = alone ? pieces : findNames(p.text, 0).map(name => cut(p, name.start, name.end));
  const named = found.length > 0 ? found : pieces.slice(0, 1);
  return named.map(piece => ({
    ...beside,
    name: declaredName({ text: piece.text, span: spanIn(piece, 0, piece.text.length) }, null),
    role: officeOf(role, organisation),
  }));
}

function locatedAs(p: Passage): Located {
  return { text: p.text, span: spanIn(p, 0, p.text.length) };
}

/** Behind a bracket that closes, what parts names parts entries too: "Anne Roux (Insee), Paul Morel (CNRS)". */
const BETWEEN_ENTRIES = /\s*[;\n•]\s*|(?<=\))\s*(?:[,&/+]|(?:et|and)(?=\s))\s*/gu;

/** "Anne Roux, Université de Lille; Paul Morel, CNRS": entries of a name and what stands behind it; null for a mere list of names. */
function entriesOf(lines: readonly Passage[]): readonly (readonly [Passage, Passage])[] | null {
  const entries = lines.map(entry => {
    const comma = /\s*(?:,| [–—-] |\()\s*/u.exec(entry.text);
    const at = comma?.index ?? entry.text.length;
    return [
      cut(entry, 0, at),
      cut(entry, at + (comma?.[0].length ?? 0), entry.text.endsWith(')') ? entry.text.length - 1 : undefined),
    ] as const;
  });
  const names = entries.every(([name]) => name.text.includes(' ') && isNameLike(name.text));
  const told = entries.filter(
    ([, behind]) => behind.text !== '' && !cutAt(behind, BETWEEN).every(({ text }) => isNameLike(text)),
  );
  return names && told.length > 0 ? entries : null;
}

function piecesOf(p: Passage): readonly Passage[] {
  return cutAt(p, BETWEEN).flatMap(piece => {
    const parts = cutAt(piece, LOOSER);
    return parts.every(({ text }) => text.includes(' ')) ? parts : [piece];
  });
}

function cutAt(p: Passage, between: RegExp): readonly Passage[] {
  const pieces: Passage[] = [];
  let from = 0;
  for (const found of p.text.matchAll(between)) {
    pieces.push(cut(p, from, found.index));
    from = found.index + found[0].length;
  }
  pieces.push(cut(p, from));
  return pieces.filter(piece => /[\p{L}\p{N}]/u.test(piece.text));
}

/** Few words that are no function: in a field of names that is a name, a nickname too. */
function isNameLike(piece: string): boolean {
  const words = piece.split(' ');
  if (words.length > MOST_WORDS || /[()[\]:]| [-–—] /u.test(piece)) return false;
  if (words.length > 1 && findNames(piece, 0).some(name => name.end - name.start === piece.length))
    return true;
  // "Territoire de sciences" begins like a name and does not end like one.
  if (words.length > 2 && /^\p{Lu}/u.test(piece) && /^\p{Ll}/u.test(words.at(-1) ?? '')) return false;
  return (
    !BODY.test(piece) &&
    roleScore(piece) < LIKE_ROLE &&
    !/^(?:CNRS|INSEE|ADEME|[\p{Lu}\d]{2,8})$/u.test(piece)
  );
}
