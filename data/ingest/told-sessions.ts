import { type Line, lineOf, passageOf } from '../document/lines.ts';
import type { SessionKind } from '../model/entity.ts';
import { matchesOf } from '../text/matches.ts';
import { passage } from '../text/normalise.ts';
import { pointsOf } from './agenda.ts';
import { type Heading, sessionCalled, withTitle } from './heading.ts';
import { labelOf } from './labels.ts';
import type { Stretch } from './layouts/layout.ts';
import { sentencesOf } from './layouts/sentences.ts';
import { kindOf } from './session-kind.ts';
import { filledAbove } from './titles.ts';

/** The lines of a report, cut where its sentences turn to another session, and where the words stand that call it. */
export interface ToldSessions {
  readonly lines: readonly Line[];
  /** By line: the session to which its sentence turns. */
  readonly turns: ReadonlyMap<number, Turn>;
}

/** The session to which a sentence turns. Offsets are the sentence's. */
export interface Turn {
  /** Its rank or its subject names it; else it is how a part of the day began or ended. */
  readonly own: boolean;
  readonly title: Stretch;
  /** What the text calls it, where that is not its title. */
  readonly name: string | null;
  readonly kind: SessionKind | null;
}

export const NONE_TOLD: ToldSessions = { lines: [], turns: new Map() };

/** Fewer than two sessions are the event itself, which the title of the report names. */
const LEAST = 2;
const LONGEST_TITLE = 160;
/** A paragraph that may turn to a session holds one of these words. */
const LIKE_SESSION =
  /table|atelier|session|séance|séquence|plénière|conférence|partie|temps|panel|débat|volet|keynote|après-midi|matinée|journée|soirée|workshop/iu;

const HELD =
  "(?:tables?[ -]rondes?|ateliers?|sessions?|séances?|séquences?|plénières?|conférences?|parties?|temps(?: d[’']échanges?| fort)?|panels?|débats?|volets?|keynotes?|interventions?)";
const RANK =
  '(?:premi(?:er|ère)|deuxième|second(?:e)?|troisième|quatrième|cinquième|sixième|derni(?:er|ère)|1(?:er|re|ère)|[2-6](?:e|ème|nde?))';
/** What a sentence may begin with before it names a session: words of order, of time, of place. */
const AHEAD =
  "(?:(?:puis|ensuite|enfin|d['’]abord|tout d['’]abord|pour (?:commencer|finir|conclure)|(?:après|dans|en|à|au|avant|le|l['’]|s['’]en est suivie?)(?: |['’])?[^.;:!?«»]{0,110}?|l['’]après-midi|le (?:matin|midi|soir)|s['’]en est suivie?|lors d[eu]|au cours d[eu]|pendant|durant|c['’]est),? ?)?";
const DETERMINER = "(?:(?:l[ae]|une?|cette|ce|du|notre) |l['’]|d['’]une? )?";
/** "La première table ronde", "Un deuxième atelier", "la conférence inaugurale": a session by its rank. */
const RANKED = new RegExp(
  `^(?<ahead>[–—•*-]?\\s*${AHEAD})${DETERMINER}(?<name>(?:${RANK} (?:grande? )?${HELD}|${HELD} (?:inaugurale?|introductive?|plénière|d['’]ouverture|de clôture|conclusive?)))(?!\\p{L})`,
  'iu',
);
/** "Une table ronde « Demain la ville » a rassemblé": a session by what it is about or by what it brought together. */
const ABOUT = new RegExp(
  `^[–—•*-]?\\s*${AHEAD}${DETERMINER}(?<name>${HELD})(?=,? (?:«|“|intitulée?|consacrée?|dédiée?|sur (?:l[ea]s? |l['’])|(?:a |qui a )?(?:réuni|rassemblé|fait dialoguer)|réunissait|rassemblait|(?:était )?(?:animée?|modérée?|présidée?) par))`,
  'iu',
);
/** What the session is about, right behind its name. */
const QUOTED =
  /^(?:,? (?:intitulée?|nommée?|titrée?|appelée?|consacrée? (?:à|au thème)|sur(?: le thème)?|autour d[eu])?\s?:?)?\s*[«“]\s?([^«»“”]{4,150}?)\s?[»”]/u;
const SUBJECT =
  /^(?:,? (?:consacrée?|dédiée?) (?:à (?=l[ae] |l['’]|une? )|au thème d(?:e |['’]))|,? (?:a |avait )?(?:portait|porté|porte) sur |,? sur (?=l[ea]s? |l['’])|,? intitulée? |\s?: )([^.;:«»“”]{4,110}?)(?=\s?[.;:]|, (?:animée?|modérée?|présidée?|avec|a |qui|où|l[ea]s? |il |elle )|,? (?:animée?|modérée?|a (?:été|réuni|permis|donné)|était|avec)|$)/u;
/** "animé par Anne Roux, sur les équipements": behind who leads it. */
const LATER =
  /^,? (?:animée?|modérée?|présidée?|conduite?) par [^.;:«»]{4,60}?, (?:sur|autour de) (?=l[ea]s? |l['’])([^.;:,«»“”]{4,110}?)(?=\s?[.;:,]|$)/u;
/** "consacré aux usages": where an article is a part of the preposition the name of the session keeps it. */
const CONTRACTED =
  /^,? (?:consacrée?|dédiée?) (?:aux?|à) [^.;:,«»]{3,80}?(?=[.;:,]|,? (?:a|était|avec|animée?|modérée?)(?!\p{L})|$)/u;

const PART_OF_DAY =
  "(?:l['’]après-midi|la (?:matinée|journée|soirée|rencontre)|le (?:colloque|forum|séminaire|congrès)|les (?:rencontres|assises|journées))";
/** "L'après-midi s'est ouvert par une intervention", "La journée a été conclue par": how a part of the day began or ended. */
const OPENED = new RegExp(
  `^(?<name>${PART_OF_DAY} (?:s['’]est|se sont|a|ont|a été|ont été) (?:ensuite |enfin |alors )?(?:ouverte?s?|débuté|commencé|clôturée?s?|close?s?|conclue?s?|achevée?s?|terminée?s?)) (?:par|sur|avec)(?: (?<held>(?:une?|l[ea]|l['’]) ?(?:intervention|allocution|conférence|discours|mot|table ronde|présentation|exposé|débat)s?(?: (?:d['’](?:accueil|ouverture)|de (?:clôture|bienvenue)|inaugurale?))?))?(?!\\p{L})`,
  'iu',
);

/** The session to which a sentence turns, and the stretch of the sentence that calls it. */
function turnIn(sentence: string): Turn | null {
  const named = RANKED.exec(sentence) ?? ABOUT.exec(sentence) ?? ONE_OF.exec(sentence);
  const name = named?.groups?.name;
  if (named !== null && name !== undefined) {
    const end = named[0].length;
    const label: Stretch = [end - name.length, end];
    const title = titleBehind(sentence, label);
    return { own: true, title, name: title[0] === label[0] ? null : name, kind: kindOf(name) ?? 'plenary' };
  }
  const opened = OPENED.exec(sentence);
  if (opened === null) return null;
  const held = opened.groups?.held?.replace(/^(?:une?|l[ea]|l['’]) ?/iu, '');
  const end = opened[0].length;
  const title: Stretch =
    held === undefined ? [0, opened.groups?.name?.length ?? end] : [end - held.length, end];
  const closes = /(?:clo|conclu|achev|termin)/iu.test(opened.groups?.name ?? '');
  return { own: false, title, name: null, kind: closes ? 'closing' : 'address' };
}

function titleBehind(sentence: string, name: Stretch): Stretch {
  const behind = sentence.slice(name[1], name[1] + LONGEST_TITLE);
  const said = QUOTED.exec(behind) ?? SUBJECT.exec(behind) ?? LATER.exec(behind);
  const words = said?.[1];
  if (said !== null && words !== undefined) {
    const from = name[1] + said[0].lastIndexOf(words);
    return [from, from + words.length];
  }
  return [name[0], name[1] + (CONTRACTED.exec(behind)?.[0].length ?? 0)];
}

/** Longer words before a session tell of another. */
const LONGEST_AHEAD = 40;
/** A sentence that speaks of several sessions and goes on to each. */
const SEVERAL = new RegExp(`(?:deux|trois|quatre|cinq|six|plusieurs) (?:grandes? |grands )?${HELD}`, 'iu');
const EACH = new RegExp(
  `(?<=[:;,] )(?:l[ea]|un|une) (?=${RANK},? (?:animée?|modérée?|présidée?|conduite?|menée?|sur |consacrée?|portait))`,
  'gu',
);
const ONE_OF = new RegExp(`^(?:l[ea]|un|une) (?<name>${RANK})(?=,? )`, 'u');

interface Cut {
  readonly at: number;
  readonly turn: Turn;
}

/** "Atelier présidé par Anne Roux" right under "Atelier 3 : les sols": who leads it, and no other session. */
const LEADS =
  /^(?:atelier|table[ -]ronde|session|séance|conférence|panel|débat) (?:animée?|modérée?|présidée?) par /iu;

function isUnderLabel(lines: readonly Line[], { text, index }: Line): boolean {
  if (!LEADS.test(text)) return false;
  const above = filledAbove(lines, index, 3);
  return above !== undefined && labelOf(above.text) !== null;
}

function cutsIn(text: string, lines: readonly Line[], line: Line): readonly Cut[] {
  if (line.level > 0 || !LIKE_SESSION.test(line.text) || isUnderLabel(lines, line)) return [];
  return sentencesOf(passage(text, line.start, line.end)).flatMap(sentence =>
    [startOf(sentence.text), ...listsIn(sentence.text)].flatMap(from => {
      const turn = turnIn(sentence.text.slice(from));
      const at = sentence.offsets[from];
      return turn === null || at === undefined ? [] : [{ at, turn }];
    }),
  );
}

/** Where the session of a sentence begins: behind the clause that says what was before it. */
function startOf(sentence: string): number {
  const lead = /^\s*/u.exec(sentence)?.[0].length ?? 0;
  const clause = RANKED.exec(sentence.slice(lead))?.groups?.ahead ?? '';
  return clause.length > LONGEST_AHEAD ? lead + clause.length : lead;
}

/** "trois ateliers : le premier, animé par A, …; le deuxième, animé par B": where each of several begins. */
function listsIn(sentence: string): readonly number[] {
  return SEVERAL.test(sentence) ? matchesOf(EACH, sentence).map(({ index }) => index) : [];
}

/**
 * The sessions of which only the sentences of a report tell: "La première table ronde, animée par A, a réuni B et C.", each with the
 * sentences up to the next. A report whose lines are headings, items or turns of speech says its sessions otherwise.
 */
export function readToldSessions(text: string, lines: readonly Line[]): ToldSessions {
  const none = { lines, turns: new Map<number, Turn>() };
  if (pointsOf(lines).size > 0) return none;
  const found = new Map(lines.map(line => [line.index, cutsIn(text, lines, line)] as const));
  const own = lines.filter(({ index }) => found.get(index)?.some(({ turn }) => turn.own));
  const told = own.flatMap(({ index }) => found.get(index) ?? []).filter(({ turn }) => turn.own);
  const [first, last] = [own[0]?.index ?? 0, own.at(-1)?.index ?? 0];
  // Under headings of their own the sessions are there already, and sentences only speak of them.
  const headed = lines.slice(first, last).filter(({ level }) => level > 0).length;
  if (told.length < LEAST || headed > 0) return none;
  const all: Line[] = [];
  const turns = new Map<number, Turn>();
  for (const line of lines) {
    const cuts = found.get(line.index) ?? [];
    const starts = [...new Set([line.start, ...cuts.map(({ at }) => at)])];
    starts.forEach((start, i) => {
      const turn = cuts.find(({ at }) => at === start)?.turn;
      if (turn !== undefined) turns.set(all.length, turn);
      const whole = starts.length === 1;
      all.push(
        whole
          ? { ...line, index: all.length }
          : lineOf(text, all.length, start, starts[i + 1] ?? line.end, line.block),
      );
    });
  }
  return { lines: all, turns };
}

/** The heading that a sentence of a report is: its line belongs to the text of the session. */
export function toldHeading(text: string, lines: readonly Line[], at: number, turn: Turn): Heading {
  const p = passageOf(text, lines, at, at + 1);
  const { title, kind, name } = turn;
  const called = sessionCalled(p, { from: at, to: at, next: at + 1, except: null });
  return { ...withTitle(called, p, title), kind, name };
}
