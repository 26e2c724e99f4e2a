import type { NameMatch } from '../../text/names.ts';
import type { Passage } from '../../text/normalise.ts';
import { remembered } from '../../text/remembered.ts';
import { startsAsRole } from '../../text/role-words.ts';
import { type Apposition, appositionAt, appositionBetween } from './apposition.ts';
import { readBehind } from './behind.ts';
import { ENGLISH_OPENING } from './english-speech.ts';
import { givenFloor } from './given-floor.ts';
import { heldInRow } from './held-in-row.ts';
import type { Candidate, Found, Stretch } from './layout.ts';
import { ledIn } from './led.ts';
import { namesOfLine } from './line-names.ts';
import { saidBeside } from './said-beside.ts';
import { saidBy, turnOf, viewOf, wordOf } from './said-by.ts';
import { speechOf } from './speech-verbs.ts';
import { spokesmen } from './spokesmen.ts';
import { addressStart, endOfApart, KNOWN, LIKELY, officeBefore, subjectStart, toldIn } from './subject.ts';
import { turnedRound } from './turned-round.ts';

/** So it is where an office stands behind. */
const PLAUSIBLE = 0.5;
/** Enough of what stands behind a subject to know its verb. */
const LONGEST_VERB = 160;
/** "l'atelier de V par A, la formation au D par B": one "par" alone may tell who built the house. */
const LEAST_BY = 2;

/** What may stand before the subject of a sentence: nothing, a word that orders what is told, a clause that a comma closes. */
const OPENS = new RegExp(
  `^(?:[^\\p{L}\\p{N}«“"(]{1,3}\\s*)?(?:si )?(?:(?:puis|ensuite|enfin|alors|(?:en guise d['’]|en )(?:introduction|ouverture|préambule|conclusion|clôture)|pour (?:commencer|conclure|finir|terminer)|dans la foulée|à (?:son|leur) tour|de (?:son|leur) côté|pour (?:sa|leur) part|d['’](?:une|autre) part)[ ,]*|(?:après|avant|en|à|au|aux|pour|dans|lors|suite|sur|concernant|ensuite|enfin|puis|face|côté|niveau|parmi|sous la (?:houlette|conduite|férule))(?: |['’])[^.;:!?]{2,140}, ?|\\p{L}[^.;:!?]{4,140}\\s: |\\p{L}[^;:!?]{6,140}(?:,? (?:tandis que|alors que|puisque)|, (?:et|mais|puis|ce à quoi)) |${ENGLISH_OPENING})?$`,
  'iu',
);
const PRESIDED =
  /(?:^|[\s,(])(?:sous la présidence|présidée?s? (?:de|par)|présidence assurée par|que la présidence soit|que (?:le |la )?présidente? (?:d['’]assemblée |de (?:la )?séance )?soit) ?(?:de (?:son |sa |leur )?|d['’]|du |par )?$/iu;
/** "est désignée présidente de séance", " en qualité de président de séance": who was chosen to lead. */
const CHOSEN_TO_LEAD =
  /^,? (?:(?:est|a été) (?:\p{Ll}+ment )?(?:désigné|nommé|élu|proclamé)e?[^.;:]{0,40}? |(?:en qualité de |comme |à la |pour la )?)(?:président(?:e|·e)?|présidence) (?:de (?:la )?(?:séance|réunion|assemblée)|d['’]assemblée)(?!\p{L})|^ (?:comme présidente?(?=[.,;]| et |$)|pour présider l['’]assemblée)/iu;
/** "sous la présidence de son maire, ", "présidée par la vice-présidente du département ": the office of who leads, before the name. */
const PRESIDED_AS =
  /(?:^|[\s,(])(?:sous la présidence|présidée? par|présidence assurée par) ?(?:de |d['’]|du )?(?:(?:la |le |l['’]|son |sa |leur )(?=\p{Ll})|(?<=du )(?=\p{Ll}))([^.;:()«»]{4,80}?),? $/iu;
const LIKE_PRESIDED = /pr[éÉ].id/i;
const BY = /(?:^|\s)([\p{L}?!.…]+)\s?[»”"]? par (?:le duo |le trio )?$/u;
/** "publié par", "voté par": what somebody did otherwise. */
const DONE = /(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ert|erte)$/u;
const SPOKE = /^(?:présent|anim|expos|introdui|assur|racont|expliqu|modér|évoqu)/u;

/** "Maire de Caen depuis 2008, Anne Roux a rappelé": the office that a sentence begins with. */
function roleAhead(text: string, name: NameMatch): Stretch | null {
  const words = /^([^.;:?]{3,160}), $/u.exec(text.slice(0, addressStart(text, name)))?.[1];
  return words !== undefined && startsAsRole(words) ? [0, words.length] : null;
}

const MOST_SHARING = 12;

/** Those who share the verb of a name, from the first on: "A, maire, B (CNRS) et C ont évoqué". */
function sharing(text: string, names: readonly NameMatch[], last: number): readonly Subject[] {
  const chain: Subject[] = [];
  for (let i = last - 1; i >= 0 && chain.length < MOST_SHARING; i -= 1) {
    const [name, next] = [names[i], names[i + 1]];
    if (name === undefined || next === undefined || name.score < LIKELY) break;
    const between = appositionBetween(text, name.end, subjectStart(text, next));
    if (between === null) break;
    chain.unshift({ name, role: between.role });
  }
  return chain;
}

/** Whether a sentence may begin with a subject: nothing stands before it, an office, or a clause that a comma closes. */
function opens(text: string, name: NameMatch): boolean {
  const ahead = text.slice(0, subjectStart(text, name));
  return ahead === '' || roleAhead(text, name) !== null || OPENS.test(ahead);
}

interface Subject {
  readonly name: NameMatch;
  readonly role: Stretch | null;
}

/** "A propose l'ajout d'un point, B appuie.": a clause beside another of its kind, parted by no more than a comma. */
const SECONDS = /^,? (?:l['’]|l[ae]s? )?(?:appuie|seconde)(?:nt)?(?!\p{L})/u;

/** Whether a clause of its own begins with a name: it seconds what the one before proposes, or both stand side by side. */
function isBeside(text: string, name: NameMatch, before: NameMatch | undefined): boolean {
  const ahead = text.slice(before?.end ?? 0, subjectStart(text, name));
  if (!/\s?, (?:et )?$/u.test(ahead)) return false;
  if (SECONDS.test(text.slice(name.end))) return true;
  return before !== undefined && !/[.;:!?(]|\s(?:que |qu['’]|qui |dont |où )/u.test(ahead);
}

/** The subjects of the verb behind a name: those who share it, from the one on with whom the sentence may begin. */
function subjectsWith(
  text: string,
  names: readonly NameMatch[],
  i: number,
  name: NameMatch,
  { role, relative }: Apposition,
  last: NameMatch | undefined,
): readonly Subject[] {
  const self: Subject = { name, role };
  if (relative) return role !== null && startsAsRole(text.slice(...role)) ? [self] : [];
  const all = [...sharing(text, names, i), self];
  const from = all.findIndex(one => opens(text, one.name) || isBeside(text, one.name, last));
  return from < 0 ? [] : all.slice(from);
}

/** "Anne Roux, directrice de la BM, a présenté la charte": the subjects of a verb of speech. */
function subjectsOf(text: string, names: readonly NameMatch[]): readonly Found[] {
  const people = new Map<number, Found>();
  let last: NameMatch | undefined;
  for (const [i, name] of names.entries()) {
    // The verb tells of a person: a rare given name is enough before it.
    if (name.score < LIKELY) continue;
    const apart = endOfApart(text, name);
    const told = appositionAt(text, apart < 0 ? name.end : apart);
    const part = told === null ? null : speechOf(text.slice(told.end, told.end + LONGEST_VERB));
    if (told === null || part === null) continue;
    const subjects = subjectsWith(text, names, i, name, told, last);
    last = subjects.at(-1)?.name ?? last;
    for (const [n, one] of subjects.entries()) {
      const before = n === 0 ? roleAhead(text, one.name) : null;
      const role = one.role ?? officeBefore(text, one.name) ?? before;
      people.set(one.name.start, { name: one.name, role, roleScore: role === null ? 0 : 1, part });
    }
  }
  return [...people.values()];
}

/** "C'est Anne Roux, géographe, qui a ouvert la journée", "et c'est Paul qui s'y colle": who is set first in the sentence. */
const CLEFT =
  /(?:^|[\s,])(?:c['’](?:est|était|était d['’]abord)|ce (?:sont|fut|fût))(?: (?:ensuite|également|enfin|donc|d['’]abord|au tour de|à))? ?$/iu;
const LIKE_CLEFT = /c(?:['’]|e (?:[sſ]ont|f))/i;
const ACTS =
  /^(?:(?:nous |leur |s['’]y |se |s['’]est |s['’])?(?:a |ont |est |sont |sera |seront )?(?:colle|coll[ée]|lanc|ouvr|ouvert|clôtur|clos|conclu|présent|enchaîn|pris|prend|prendr|animé?|introdui|succéd|inaugur|démarr|interven|interv[ie]|expos|racont|expliqu|témoign|modér|parl)\p{L}*)/u;

/** "C'est à Anne Roux qu'est revenue la tâche d'ouvrir", "c'est à lui qu'il revenait de conclure". */
const FALLS_TO = /(?:^|[\s,])c['’](?:est|était) (?:ensuite |également |enfin |donc )?à $/iu;
const IT_FELL =
  /^(?:, ([^,;.:!?]{2,120}),)? qu(?:['’]|e )(?:(?:il )?(?:est |était )?(?:reven(?:u|ue|ait|ir)|échu|incombait)|a été confié)(?!\p{L})/u;

function cleft(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names.flatMap((name): Found[] => {
    const ahead = text.slice(0, addressStart(text, name));
    if (name.score < KNOWN || !LIKE_CLEFT.test(ahead)) return [];
    const fell = FALLS_TO.test(ahead) ? IT_FELL.exec(text.slice(name.end)) : null;
    if (fell === null && !CLEFT.test(ahead)) return [];
    const behind = fell ?? /^(?:, ([^,;.:!?]{2,120}),)? qui (?=\p{L})/u.exec(text.slice(name.end));
    if (behind === null || (fell === null && !ACTS.test(text.slice(name.end + behind[0].length)))) return [];
    const role: Stretch | null =
      behind[1] === undefined ? null : [name.end + 2, name.end + 2 + behind[1].length];
    return [{ name, role, roleScore: role === null ? 0 : 1, part: 'speaker' }];
  });
}

function certainRole(text: string, name: NameMatch, next?: NameMatch): Stretch | null {
  const { role } = readBehind(text, name.end, next?.start ?? text.length, next === undefined);
  return role !== null && startsAsRole(text.slice(...role)) ? role : null;
}

/** "…, explique Anne Roux, maire de Caen, parce que": who is quoted, behind the verb. */
const CLAUSE_BEFORE = /(?:^|[,»”"–—-]\s*)((?:[Cc]omme (?:l['’])?)?[\p{Ll}'’]+(?: [\p{Ll}'’]+){0,2}) $/u;
/** What only those do whose words stand beside it. */
const QUOTED =
  /^(?:(?:a|ont) )?(?:poursui(?:t|vent|vi)|résum(?:e|ent|é)|préven(?:u)|prévien(?:t|nent)|lanc(?:e|ent|é)|assur(?:e|ent|é)|reconn(?:aît|aissent|u)|plaid(?:e|ent|é)|affirm(?:e|ent|é)|compl(?:ète|ètent|été)|racont(?:e|ent|é)|confi(?:e|ent|é)|scand(?:e|ent|é)|(?:nous|leur|lui) (?:di(?:t|sent)|répon(?:d|dent)|lanc(?:e|ent))|martel(?:le|é)|martèle|insiste(?:nt)?)$/u;

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
  if (!LIKE_PRESIDED.test(text)) return [];
  return names.flatMap((name): readonly Found[] => {
    const before = text.slice(0, addressStart(text, name));
    const office = officeOfChair(before);
    if (office === null && !PRESIDED.test(before) && !CHOSEN_TO_LEAD.test(text.slice(name.end))) return [];
    return [{ name, role: office ?? certainRole(text, name), roleScore: 0.5, part: 'moderator' }];
  });
}

/** Where the office stands by which a sentence calls who leads, right before the name; null for none. */
function officeOfChair(before: string): Stretch | null {
  const office = PRESIDED_AS.exec(before)?.[1];
  if (office === undefined || !startsAsRole(office)) return null;
  const at = before.lastIndexOf(office);
  return [at, at + office.length];
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

/** "après un mot d'accueil par Anne Roux, directrice de la BM": who held what is held at an event. */
const HELD =
  /(?:mots? d['’](?:accueil|ouverture|introduction)|mots? de (?:bienvenue|clôture)|introductions?|conclusions?|ouverture|clôture|interventions?|allocutions?|discours|témoignages?|exposés?|synthèse|conférences?|éclairages?|keynote)(?: \p{Ll}+){0,2}? (?:par|de|d['’])$/u;
/** Characters of what is held and of the words before who held it. */
const LONGEST_HELD = 90;
const LIKE_HELD = /(?:par|de|d['’]) ?$/u;

function holding(text: string, names: readonly NameMatch[], people: readonly Found[]): readonly Found[] {
  const known = new Set(people.map(({ name }) => name.start));
  return names.flatMap((name, i): readonly Found[] => {
    if (name.score < KNOWN || known.has(name.start)) return [];
    const start = subjectStart(text, name);
    const before = text.slice(Math.max(0, start - LONGEST_HELD), start).trimEnd();
    const role = LIKE_HELD.test(before) && HELD.test(before) ? certainRole(text, name, names[i + 1]) : null;
    return role === null ? [] : [{ name, role, roleScore: 1, part: 'speaker' }];
  });
}

/** "Lors de la table ronde, modérée par A, B et C ont raconté": a sentence may tell of some that they led and of others that they spoke. */
function withOthers(people: readonly Found[], more: readonly Found[]): readonly Found[] {
  const known = new Set(people.map(({ name }) => name.start));
  return [
    ...people,
    ...more.filter(({ name }, i) => !known.has(name.start) && more.findIndex(one => one.name === name) === i),
  ];
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
    givenFloor(text, names),
    quotedIn(text, names),
    enumerated(text, names),
  ].find(found => found.length > 0);
  const otherwise = [
    ...saidBy(text, names),
    ...viewOf(text, names),
    ...turnOf(text, names),
    ...wordOf(text, names),
    ...saidBeside(text, names),
    ...turnedRound(text, names),
    ...(text.includes(' (') ? spokesmen(text, names) : []),
  ];
  const more =
    people === undefined
      ? otherwise
      : [...subjectsOf(text, names), ...givenFloor(text, names), ...cleft(text, names), ...otherwise];
  const told = withOthers(people ?? [], more);
  const all = withOthers(told, heldInRow(text, names));
  const held = holding(text, names, all);
  const inOrder = [...all, ...held].sort((a, b) => a.name.start - b.name.start);
  return toldIn(
    'reported',
    inOrder.map(one => withoutMark(text, one)),
  );
});

/** A role without the comma that closes it. */
function withoutMark(text: string, one: Found): Found {
  if (one.role === null) return one;
  const [from, to] = one.role;
  return { ...one, role: [from, from + text.slice(from, to).replace(/[\s,;]+$/u, '').length] };
}

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
