import type { NameMatch } from '../../text/names.ts';
import type { Passage } from '../../text/normalise.ts';
import { remembered } from '../../text/remembered.ts';
import { roleScore, startsAsRole } from '../../text/role-words.ts';
import { readBehind } from './behind.ts';
import type { Candidate, Found, Stretch } from './layout.ts';
import { ledIn } from './led.ts';
import { namesOfLine } from './line-names.ts';
import { speechOf } from './speech-verbs.ts';
import { addressStart, KNOWN, officeBefore, subjectStart, toldIn } from './subject.ts';

/** So it is where an office stands behind. */
const PLAUSIBLE = 0.5;
const LONGEST_ROLE = 200;
/** "l'atelier de V par A, la formation au D par B": one "par" alone may tell who built the house. */
const LEAST_BY = 2;

/** What may stand before the subject of a sentence: nothing, a word that orders what is told, a clause that a comma closes. */
const OPENS =
  /^(?:[-–—•*]\s*)?(?:(?:puis|ensuite|enfin|alors)[ ,]*|(?:après|avant|en|à|au|aux|pour|dans|lors|suite|sur|concernant|ensuite|enfin|puis|face|côté|niveau|parmi)(?: |['’])[^.;:!?]{2,140}, ?)?$/iu;
/** Another who shares the verb: "Anne Roux et Paul Petit présentent". */
const AND = /^(?:,? (?:et|puis|ainsi que) |, )$/u;
const PRESIDED =
  /(?:^|[\s,(])(?:sous la présidence|présidée?s? (?:de|par)|présidence assurée par) ?(?:de |d['’]|du |par )?$/iu;
/** "donne la parole à Anne Roux", "présente Mme Anne Roux": who speaks next. */
const GIVEN =
  /(?:(?:donne|donné|laisse|laissé|passe|passé|cède|cédé)(?:nt|e)? (?:ensuite )?la parole à |(?:présente|accueille)(?:nt)? (?=(?:M\.|MM\.|Mme|Mmes|Monsieur|Madame) ?$))/u;
const FLOOR = /(?:la parole à|présente(?:nt)?|accueille(?:nt)?)\s*$/u;
const BY = /(?:^|\s)([\p{L}?!.…]+)\s?[»”"]? par (?:le duo |le trio )?$/u;
/** "publié par", "voté par": what somebody did otherwise. */
const DONE = /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte)$/u;
const SPOKE = /^(?:présent|anim|expos|introdui|assur|racont|expliqu|modér|évoqu)/u;

/** The words between a name and its verb, where they are an apposition: ", directrice de la BM, ", " (CNRS) ". */
function apposition(
  text: string,
  from: number,
): { readonly role: Stretch | null; readonly end: number } | null {
  const bracket = /^\s\(([^()]{2,80})\),?\s/u.exec(text.slice(from));
  if (bracket?.[1] !== undefined)
    return { role: [from + 2, from + 2 + bracket[1].length], end: from + bracket[0].length };
  if (text[from] === ' ') return { role: null, end: from + 1 };
  if (!text.startsWith(', ', from)) return null;
  for (let comma = text.indexOf(', ', from + 3); comma > 0; comma = text.indexOf(', ', comma + 2)) {
    const role: Stretch = [from + 2, comma];
    const words = text.slice(...role);
    if (words.length > LONGEST_ROLE || /[.;:!?]\s/u.test(words)) return null;
    if (speechOf(text.slice(comma + 2)) === null) continue;
    return startsAsRole(words) || roleScore(words) >= 0.5 ? { role, end: comma + 2 } : null;
  }
  return null;
}

/** "Maire de Caen depuis 2008, Anne Roux a rappelé": the office that a sentence begins with. */
function roleAhead(text: string, name: NameMatch): Stretch | null {
  const words = /^([^.;:?]{3,160}), $/u.exec(text.slice(0, addressStart(text, name)))?.[1];
  return words !== undefined && startsAsRole(words) ? [0, words.length] : null;
}

/** "Anne Roux, directrice de la BM, a présenté la charte": the subjects of a verb of speech. */
function subjectsOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  const people: Found[] = [];
  for (const [i, name] of names.entries()) {
    if (name.score < KNOWN) continue;
    const joined = names[i - 1];
    const ahead = roleAhead(text, name);
    const starts =
      ahead !== null ||
      OPENS.test(text.slice(0, subjectStart(text, name))) ||
      (joined !== undefined &&
        AND.test(text.slice(joined.end, addressStart(text, name))) &&
        OPENS.test(text.slice(0, addressStart(text, joined))));
    if (!starts) continue;
    const told = apposition(text, name.end);
    const part = told === null ? null : speechOf(text.slice(told.end));
    if (told === null || part === null) continue;
    const role = told.role ?? officeBefore(text, name) ?? ahead;
    const roleFit = role === null ? 0 : 1;
    if (
      joined !== undefined &&
      joined.score >= KNOWN &&
      people.length === 0 &&
      AND.test(text.slice(joined.end, addressStart(text, name)))
    )
      people.push({ name: joined, role: null, roleScore: 0, part });
    people.push({ name, role, roleScore: roleFit, part });
  }
  return people;
}

/** "C'est Anne Roux, géographe, qui a ouvert la journée", "et c'est Paul qui s'y colle": who is set first in the sentence. */
const CLEFT =
  /(?:^|[\s,])(?:c['’](?:est|était|était d['’]abord)|ce (?:sont|fut|fût))(?: (?:ensuite|également|enfin|donc|d['’]abord|au tour de|à))? ?$/iu;
const ACTS =
  /^(?:(?:nous |leur |s['’]y |se |s['’]est |s['’])?(?:a |ont |est |sont |sera |seront )?(?:colle|coll[ée]|lanc|ouvr|ouvert|clôtur|clos|conclu|présent|enchaîn|pris|prend|prendr|animé?|introdui|succéd|inaugur|démarr|interven|interv[ie]|expos|racont|expliqu|témoign|modér|parl)\p{L}*)/u;

function cleft(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names.flatMap((name): Found[] => {
    if (name.score < KNOWN || !CLEFT.test(text.slice(0, addressStart(text, name)))) return [];
    const behind = /^(?:, ([^,;.:!?]{2,120}),)? qui (?=\p{L})/u.exec(text.slice(name.end));
    if (behind === null || !ACTS.test(text.slice(name.end + behind[0].length))) return [];
    const role: Stretch | null =
      behind[1] === undefined ? null : [name.end + 2, name.end + 2 + behind[1].length];
    return [{ name, role, roleScore: role === null ? 0 : 1, part: 'speaker' }];
  });
}

function certainRole(text: string, name: NameMatch): Stretch | null {
  const { role } = readBehind(text, name.end, text.length, true);
  return role !== null && startsAsRole(text.slice(...role)) ? role : null;
}

/** "…, explique Anne Roux, maire de Caen, parce que": who is quoted, behind the verb. */
const CLAUSE_BEFORE = /(?:^|[,»”"–—-]\s*)((?:[Cc]omme (?:l['’])?)?[\p{Ll}'’]+(?: [\p{Ll}'’]+){0,2}) $/u;
/** What only those do whose words stand beside it. */
const QUOTED =
  /^(?:(?:a|ont) )?(?:poursui(?:t|vent|vi)|résum(?:e|ent|é)|préven(?:u)|prévien(?:t|nent)|lanc(?:e|ent|é)|assur(?:e|ent|é)|reconn(?:aît|aissent|u)|plaid(?:e|ent|é)|affirm(?:e|ent|é)|compl(?:ète|ètent|été)|racont(?:e|ent|é)|confi(?:e|ent|é)|martel(?:le|é)|martèle|insiste(?:nt)?)$/u;

function quotedIn(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names.flatMap((name): readonly Found[] => {
    const said = CLAUSE_BEFORE.exec(text.slice(0, subjectStart(text, name)))?.[1]?.replace(
      /^[Cc]omme (?:l['’])?/u,
      '',
    );
    if (said === undefined || !(QUOTED.test(said) || speechOf(said) === 'speaker')) return [];
    const role = certainRole(text, name) ?? officeBefore(text, name);
    if (name.score < (role === null ? KNOWN : PLAUSIBLE)) return [];
    if (role === null && !/^\s?(?:[.,;:»”")]|$)/u.test(text.slice(name.end))) return [];
    return [{ name, role, roleScore: role === null ? 0 : 1, part: 'speaker' }];
  });
}

/** "s'est réuni sous la présidence de Monsieur Paul Petit, maire": who leads. */
function presidentOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names
    .filter(name => PRESIDED.test(text.slice(0, addressStart(text, name))))
    .map(name => ({ name, role: certainRole(text, name), roleScore: 0.5, part: 'moderator' }));
}

/** "M. GUINOT présente Mme Anne Roux, conservatrice des musées, à l'assemblée": who is given the floor. */
function invitedIn(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names
    .filter(
      name => GIVEN.test(text.slice(0, name.start)) && FLOOR.test(text.slice(0, addressStart(text, name))),
    )
    .map(name => ({ name, role: certainRole(text, name), roleScore: 0.5, part: 'speaker' }));
}

/** "l'atelier de V par Anne Roux, la formation au D par Paul Petit": what each showed. */
function enumerated(text: string, names: readonly NameMatch[]): readonly Found[] {
  const by = names.filter(name => {
    const word = BY.exec(text.slice(0, addressStart(text, name)))?.[1];
    return (
      name.score >= KNOWN &&
      word !== undefined &&
      (SPOKE.test(word) || !DONE.test(word) || /^\p{Lu}/u.test(word))
    );
  });
  // "« La cuillère n'existe pas » par Anne Roux": a quoted title needs no second.
  const quoted = by.some(name =>
    /[»”"] par (?:le duo |le trio )?$/u.test(text.slice(0, addressStart(text, name))),
  );
  if (by.length < LEAST_BY && !quoted) return [];
  return by.map(name => ({ name, role: null, roleScore: 0, part: 'speaker' }));
}

/** Who speaks in one sentence of minutes or of a report, or null. */
export function readReported({ text }: Passage): Candidate | null {
  return reportedIn(text);
}

const reportedIn = remembered((text: string): Candidate | null => {
  const names = namesOfLine(text);
  if (names.length === 0) return null;
  const people = [
    presidentOf(text, names),
    ledIn(text, names),
    subjectsOf(text, names),
    cleft(text, names),
    invitedIn(text, names),
    quotedIn(text, names),
    enumerated(text, names),
  ].find(found => found.length > 0);
  return toldIn('reported', people);
});

/** "l'atelier par Anne Roux, la formation par Paul Petit et la visite par Chloé Marzin du musée": all of them, where the line gave fewer. */
export function withEnumerated(text: string, candidate: Candidate): Candidate {
  if (candidate.layout !== 'spoken') return candidate;
  const all = enumerated(text, namesOfLine(text));
  const starts = new Set(all.map(({ name }) => name.start));
  if (all.length <= candidate.people.length || !candidate.people.every(one => starts.has(one.name.start)))
    return candidate;
  const people = all.map(one => candidate.people.find(known => known.name.start === one.name.start) ?? one);
  return { ...candidate, people };
}
