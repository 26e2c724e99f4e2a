import type { Line } from '../document/lines.ts';
import { CIVILITY } from '../text/civilities.ts';
import { holdsAny } from '../text/fragments.ts';
import { key } from '../text/normalise.ts';
import { isSentence } from './bare-subjects.ts';
import { speechOf } from './layouts/speech-verbs.ts';
import { isPlainLine, mayCall } from './plain-subjects.ts';
import { isDay } from './programme.ts';
import { goesOn } from './titles.ts';

/** How a council decides: only its minutes say so. */
const DECIDES =
  /(?:apres en avoir (?:\p{L}+ )?delibere|appelee?s? a se prononcer|(?:conseil(?: municipal| communautaire| syndical| d administration)?|comite(?: syndical)?|assemblee|membres presents|bureau) (?:\p{L}+ ){0,4}?(?:decide|approuve|autorise|accepte|adopte|emet un avis|donne son accord|prend acte|vote|valide)|(?:adoptee?|approuvee?|votee?|acceptee?|validee?|deliberation)s? (?:\p{L}+ ){0,3}?a (?:l unanimite|la majorite))/u;
const LIKE_DECIDES = [
  'delibere',
  'se prononcer',
  'conseil',
  'comite',
  'assemblee',
  'membres',
  'bureau',
  'unanimite',
  'majorite',
];
/** What is said on a subject begins so: who reports, what the council has seen, why it is taken up. */
const BEGINS = new RegExp(
  String.raw`^(?:${CIVILITY}[\s,]|L[ea] (?:[Mm]aire|[Pp]résidente?|[Cc]onseil|[Cc]omité|[Cc]ommission|[Bb]ureau|[Cc]ommune|[Rr]apporteur|[Cc]ompte[- ]rendu|[Pp]rocès|[Pp]résente?)|L['’](?:[Aa]ssemblée|[Aa]djointe?)|Les (?:membres|conseillers|élus)|Vu |Considérant|Sur (?:proposition|invitation|rapport|demande)|Suite |Dans (?:le|la|un|une|l['’])|Après |Conformément|Il (?:est|a été|convient|s['’]agit|y a)|Afin |Par (?:délibération|courrier|arrêté|lettre)|Compte tenu|En (?:application|vue|effet|raison|vertu)|À? ?(?:l['’]unanimité)|Appelé|Depuis |Lors |Pour |Ayant |Une? |\p{Lu}\p{Ll}+ (?:\p{Lu}\p{L}+ )?(?:présente|rappelle|expose|informe|indique|explique|propose|précise|fait))`,
  'u',
);
const LEAST_SUBJECTS = 2;
const LEAST_LETTERS = 8;
const LONGEST = 160;
/** What is said below is a paragraph, and no entry of a list. */
const LEAST_PROSE = 50;
const ENDS = /[.!?;:…)]["»”]?$/u;

/** Whether the text has a council decide at least once. */
function decides(lines: readonly Line[]): boolean {
  return lines.some(({ text }) => {
    if (text.length < LEAST_LETTERS) return false;
    const words = key(text);
    return holdsAny(words, LIKE_DECIDES) && DECIDES.test(words);
  });
}

/** Words that may call what a council takes up: no sentence, no entry, nobody's name. */
function mayBeSubject(line: Line): boolean {
  const { text } = line;
  if (
    !isPlainLine(line) ||
    text.length < LEAST_LETTERS ||
    text.length > LONGEST ||
    !/^[\p{Lu}«"]/u.test(text)
  )
    return false;
  if (/[.;,!]$/u.test(text) || isSentence(text) || isDay(text)) return false;
  if (!mayCall(text)) return false;
  const words = text.split(' ');
  // "Monsieur le Président propose aux membres du conseil de": the first of two lines of a sentence.
  return words.every((_, i) => i === 0 || speechOf(words.slice(i).join(' ')) === null);
}

/**
 * What a council takes up, where its minutes call it in lines of plain text without numbers: "Vente du pré", behind the end of a
 * sentence and over a paragraph that begins as those of a council do. None where nothing is decided, or where they are too few.
 */
export function councilSubjects(lines: readonly Line[]): readonly Line[] {
  const filled = lines.filter(({ text }) => text !== '');
  // Above the first sentence stand the names of those who meet, and when.
  const firstSaid = filled.findIndex(({ text }) => /[.!?]$/u.test(text));
  const found = filled.filter((line, i) => {
    const [before, below] = [filled[i - 1], filled[i + 1]];
    if (before === undefined || below === undefined || !BEGINS.test(below.text)) return false;
    const isFirst = i <= firstSaid && !goesOn(before.text, line.text);
    const isBehind = isFirst || ENDS.test(before.text) || lines[line.index - 1]?.text === '';
    return isBehind && below.text.length >= LEAST_PROSE && mayBeSubject(line);
  });
  return found.length >= LEAST_SUBJECTS && decides(lines) ? found : [];
}
