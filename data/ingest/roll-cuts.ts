import { CIVILITY } from '../text/civilities.ts';
import { placesOnRoll } from './roll-places.ts';
import { rollLabel } from './rolls.ts';

/** So many labels of rolls make a paragraph several lines; one may stand in a sentence. */
const LEAST = 2;
/** As far as a label goes, at most. */
const LONGEST_LABEL = 60;
/** Behind a label stand names, and no number of those who are there. */
const COLON = /\s?:\s+(?=[\p{L}•–—-])/gu;
/** Where a label may begin: with a capital, at the start, behind the end of a sentence or what closes a title. */
const BEGINS = /(?:^|(?<=[.;,)\d]\s)|(?<=\s[–—-]\s)|(?<=\p{Lu}{2}\s))\p{Lu}/gu;
/** The same where dashes tell who is called, and no stop stands behind the last of them. */
const BEGINS_ANYWHERE = /(?:^|(?<=\s))\p{Lu}/gu;
/** Behind the stop that ends a roll, and is none of "M." or of an initial, the minutes go on. */
const ENDS = /(?<=[\p{L}’')]{3})\.\s+(?=\p{Lu})/u;

/** " - Mme Anne ROUX, maire - Jean PETIT": a dash before a civility or a name whose family name is in capitals. */
const CALLED = new RegExp(
  String.raw`\s(?=[-–—•]\s?(?:${CIVILITY}\s\p{Lu}|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*\s\p{Lu}[\p{Lu}’'-]+(?!\p{L})))`,
  'gu',
);
/** So many who are called behind dashes are on a roll, whatever else the line says. */
const LEAST_CALLED = 2;
/** What the minutes go on with behind a roll that no stop ends. */
const NEXT_PART = /\s(?=(?:Ordre du jour|ORDRE DU JOUR|Lieu|Objet)\s?:)/u;

/** What else minutes on one line say behind their rolls: who leads, and what is on the agenda. */
const EACH_PART = /\s(?=(?:PR[ÉE]SIDENTE?|PR[ÉE]SIDENCE|[OÔ]RDRE DU JOUR|Ordre du jour)\s?:\s)/gu;
/** What is taken up, and who reports on it. */
const EACH_OBJECT = /\s(?=(?:Objet|OBJET|Rapporteure?|RAPPORTEURE?)\s?:\s)/gu;

/** Where the label begins that ends at `colon`, and no sooner than `from`; -1 where none does. */
function labelBefore(line: string, from: number, colon: number, dashed: boolean): number {
  const first = Math.max(from, colon - LONGEST_LABEL);
  const words = line.slice(first, colon);
  const at = [...words.matchAll(dashed ? BEGINS_ANYWHERE : BEGINS)]
    .filter(({ index }) => index > 0 || first === from)
    .find(({ index }) => rollLabel(`${words.slice(index)} :`, dashed)?.from === 0);
  return at === undefined ? -1 : first + at.index;
}

interface LabelAt {
  readonly at: number;
  readonly behind: number;
}

function labelsOf(line: string, dashed: boolean): readonly LabelAt[] {
  const labels: LabelAt[] = [];
  for (const { 0: mark, index } of line.matchAll(COLON)) {
    const behind = index + mark.length;
    const at = labelBefore(line, labels.at(-1)?.behind ?? 0, index, dashed);
    if (at >= 0) labels.push({ at, behind });
  }
  return labels;
}

/** "Présents : - Mme Anne Roux, maire - M. Paul Petit (DDT) Excusés : - …": the rolls of a line whose dashes have become part of it. */
function dashedRolls(line: string): readonly number[] {
  const called = [...line.matchAll(CALLED)].map(({ index }) => index + 1);
  if (called.length < LEAST_CALLED) return [];
  const labels = labelsOf(line, true);
  const [first] = labels;
  if (first === undefined) return [];
  const own = called.filter(at => at >= first.behind - 1);
  if (own.length < LEAST_CALLED) return [];
  const last = own.at(-1) ?? 0;
  const next = NEXT_PART.exec(line.slice(last));
  const cuts = [...labels.map(({ at }) => at), ...own, ...(next ? [last + next.index + 1] : [])];
  return [...new Set(cuts)].filter(at => at > 0).sort((a, b) => a - b);
}

/**
 * Where the rolls of a paragraph begin that calls several ("Présents : Anne Roux, Paul Petit. Excusé : Luc Morel."), and where the
 * minutes go on behind them; empty for any other line. Where dashes stand before who is called, each of them begins a line, too.
 */
export function rollCuts(line: string): readonly number[] {
  const dashed = dashedRolls(line);
  if (dashed.length > 0) return dashed;
  const labels = labelsOf(line, false);
  if (labels.length < LEAST) return [];
  const cuts = labels.flatMap(({ at, behind }, i) => {
    const next = labels[i + 1]?.at ?? line.length;
    const stop = ENDS.exec(line.slice(behind, next));
    const goesOn = stop === null ? next : behind + stop.index + stop[0].length;
    const places = placesOnRoll(line.slice(behind, goesOn)).map(from => from + behind);
    return [at, ...places, ...(goesOn < next ? [goesOn] : [])];
  });
  // "Objet : Budget" and "Objet : Travaux": one alone is what the whole line is about.
  const objects = [...line.matchAll(EACH_OBJECT)];
  const isSeries = objects.filter(({ index }) => /^o/iu.test(line.slice(index + 1))).length >= LEAST;
  const parts = [...line.matchAll(EACH_PART), ...(isSeries ? objects : [])].map(({ index }) => index + 1);
  return [...new Set([...cuts, ...parts])].filter(at => at > 0).sort((a, b) => a - b);
}
