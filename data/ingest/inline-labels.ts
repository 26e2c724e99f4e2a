import { matchesOf } from '../text/matches.ts';
import { findNames } from '../text/names.ts';
import { titleBefore } from '../text/titles-of-people.ts';
import { marksOf } from './marks.ts';

/** What those are called who speak or lead, behind the sign that parts it from what stands before. */
const LABEL =
  /(?<=[\p{L}\d»”"’'?!).…])\s?(?:[–—|;•]|\s-|[.?!…]["»”]?(?=\s))\s*(?=(?:(?:Intervenant|Expert|Discutant|Invité|Participant|Conférencier|Orateur|Présentateur|Rapporteur|Modérateur|Animateur|Facilitateur|Président)(?:[·.(-]?(?:e|ne|rice|ère|trice)[·.)-]?)?[·.(-]?s?\)?|(?:Intervenan|Exper|Discutan|Participan)tes?|(?:Conférenciè|O)r(?:e|atrice)s?|(?:Présenta|Modéra|Anima|Facilita)trices?|Grands? témoins?|Modération|Animation|Présidence|Facilitation|Interventions? de|[Aa]vec)\s?:\s*\p{Lu}|(?:[Aa]nim|[Mm]odér|[Pp]résid)ée?s? par \p{Lu}|[Aa]vec \p{Lu})/gu;
/** The same in capitals, whose line break was lost: "… en création Table ronde animée par Anne Roux Invités : Paul Petit". */
const BEGUN =
  /(?<=[\p{Ll}\d)»”’]|\s\p{Lu})\s+(?=(?:(?:Tables? rondes?|Débats?|Séance|Session|Discussion|Atelier) (?:anim|modér|présid)ée?s? par|(?:Anim|Modér|Présid)ée?s? par) \p{Lu}|(?:Invité|Intervenant|Discutant|Participant)[·.(-]?e?[·.)-]?s?\)?\s?:\s*\p{Lu})/gu;
const LIKE_BEGUN =
  /\s(?:Anim|Modér|Présid|Tables? r|Débat|Séance|Session|Discus|Atelier|Invité|Interv|Partic)/u;
/** Behind the label, its colon and how one is addressed the first name begins. */
const COLON = /^[^:]{3,40}:\s*/u;
/** "animé par ", "avec ": the same as words of the sentence. */
const LED_BY = /^(?:\p{L}{5,10}(?: \p{L}{5,8}){0,2} par|[Aa]vec) (?=\p{Lu})/u;
/** A line without a colon cannot do without these. */
const LIKE_LED = / par \p{Lu}/u;
/** "avec Anne Roux": without its colon a label only beside another. */
const JOINED = /^[Aa]vec \p{Lu}/u;
/** A title before the first label has at least so many letters. */
const LEAST_TITLE = 8;
/** Who leads, alone behind a title: what it opens is read on its line. */
const LEADS = /^(?:modér|anim|facilit|présid)/iu;
const SURE = 0.5;
const LONGEST_FIRST = 80;

/** Whether a label has somebody behind it: "Expert : le regard de la ville" is a subtitle. */
function isNamed(line: string, at: number): boolean {
  const behind = line.slice(at, at + LONGEST_FIRST);
  const words = (LED_BY.exec(behind) ?? COLON.exec(behind))?.[0].length ?? 0;
  const people = behind.slice(words);
  const [name] = findNames(people, SURE);
  if (name === undefined) return false;
  return (titleBefore(people, name.start)?.start ?? name.start) === 0;
}

/**
 * Where the labels of those who speak and lead begin on the line of what they speak of: "Le ressenti – Experts : Anne Roux et
 * Paul Petit (Inrae) – Modératrice : Claire Morin". Empty for a line that is one thing.
 */
export function labelCuts(line: string): readonly number[] {
  if (!line.includes(':') && !LIKE_LED.test(line)) return [];
  const marks = marksOf(line).length;
  const cuts = matchesOf(LABEL, line)
    .map(found => found.index + found[0].length)
    .filter(at => at > marks + LEAST_TITLE && isNamed(line, at));
  const isAlone = (label: RegExp): boolean =>
    cuts.every(at => label.test(line.slice(at, at + LONGEST_FIRST)));
  return isAlone(LEADS) || isAlone(JOINED) ? [] : cuts;
}

/** "Conférencière Invitée :", "Grands Témoins Invités :": one label of two words. */
const TRADE =
  /(?:conférenci|intervenant|orat|expert|artiste|aut(?:eur|rice)|témoin|chercheu|professeu|discutant|personnalité)\p{L}*$/iu;
const LONGEST_TRADE = 24;

/** Labels in capitals that nothing parts from the words before them. */
export function begunCuts(line: string): readonly number[] {
  if (!LIKE_BEGUN.test(line)) return [];
  const marks = marksOf(line).length;
  return matchesOf(BEGUN, line)
    .filter(({ index }) => !TRADE.test(line.slice(Math.max(0, index - LONGEST_TRADE), index)))
    .map(found => found.index + found[0].length)
    .filter(at => at > marks + LEAST_TITLE && isNamed(line, at));
}
