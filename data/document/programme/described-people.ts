import { fold } from '../../text/normalise.ts';
import { isName } from './people-in-titles.ts';
import type { DeclaredNames } from './programme.ts';
import { type Leaf, said } from './tree.ts';
import { partOf } from './written.ts';

/** "Intervenant·e·s :", "Speaker(s):", "Orateur", whatever is written of both genders. */
const GENDERS = String.raw`(?:\p{Ll}{0,3}(?:[·.(/-]{1,2}\p{Ll}{1,5}\)?){0,3})`;
const SPEAKERS = new RegExp(
  String.raw`^(?:(?:guest |invited |keynote |main )?(?:speaker|presenter|lecturer|pan+el+ist)|intervenant|orat(?:eur|rice)|conf[ée]renci[eè]r|invit[ée]|expos(?:ant|ée? par)|pr[ée]sent(?:é|ée|ed) (?:par|by)|pr[ée]sentateur|auteur|author|avec|with)${GENDERS}(?: invit[ée]s?)?\s*:\s*`,
  'iu',
);
const MODERATORS = new RegExp(
  String.raw`^(?:mod[ée]rat(?:eur|rice|ion|or)|animat(?:eur|rice|ion)|anim[ée]+e? par|moderated by|chair(?:man|woman|person)?|hosted by|discutant|discussant)${GENDERS}\s*:\s*`,
  'iu',
);
/** "Lieu :", "Dates:": what stands under another label is no name. */
const LABEL = /^[\p{L}\p{M} ()·/'’-]{2,40}\s*:/u;
const LONGEST = 400;
const MOST_LINES = 12;

/** "« La préservation du patrimoine », par Anne Roux et Paul Petit.", "Avec Zora Floch (CNRS)": behind a title in quotes, or where a line begins. */
const GIVEN_BY = /(?<=[»”"]\s?,?\s?|(?:^|\n)\s{0,4})(?:par|avec|by|with)\s+(?=\p{Lu})/iu;
/** Names and what parts them, up to the end of the sentence: "La Marmite" and "les bénévoles" are none. */
const NAMES =
  /^(?!(?:L[ae]s?|L['’]|The)(?=\s|\p{L}))(?:\p{Lu}[\p{L}'’-]+|\p{Lu}\.(?:-?\p{Lu}\.)*)(?:(?:,|\s(?:et|and|&)|\s(?:d[eu]|von|van))?\s\p{Lu}[\p{L}'’.-]+)+(?=\s?[.(\n]|$)/u;

interface Line {
  readonly from: number;
  readonly to: number;
}

/** Who speaks by the labelled lines of a description ("Intervenants : A, B", or the names below the label). */
export function peopleDescribed(description: Leaf): readonly DeclaredNames[] {
  const lines = linesOf(description.words);
  const labelled = lines.flatMap(({ from, to }, i): readonly DeclaredNames[] => {
    const line = description.words.slice(from, to);
    const speaks = SPEAKERS.exec(line);
    const label = speaks ?? MODERATORS.exec(line);
    if (label === null) return [];
    const part = speaks === null ? 'moderator' : 'speaker';
    const behind = line.slice(label[0].length).trim() === '' ? below(description.words, lines, i + 1) : null;
    const places = behind ?? [{ from: from + label[0].length, to }];
    return places.flatMap(place => {
      const words = said(partOf(description, place.from, place.to));
      return words === null || words.text.length > LONGEST
        ? []
        : [{ words, part, organisation: null, role: null } as const];
    });
  });
  if (labelled.length > 0) return labelled;
  const given = givenBy(description);
  return given.length > 0 ? given : onlyNames(description);
}

/** What parts those of one line, outside the brackets behind their names. */
const BETWEEN = /\s*(?:[,;]|\s(?:et|and|&)\s)\s*(?![^()]*\))/u;
const WITH_BODY = /^(?<name>[^()]+?)\s?\([^()]{2,80}\)$/u;

/** "Anne Roux (INRAE), J.-P. Petit (CNRS)": the first line is nothing but names and where they come from; one name alone is the whole description. */
function onlyNames(description: Leaf): readonly DeclaredNames[] {
  const filled = linesOf(description.words).filter(({ from, to }) => from < to);
  const [first] = filled;
  if (first === undefined || first.to - first.from > LONGEST) return [];
  const pieces = fold(description.words.slice(first.from, first.to)).split(BETWEEN);
  const names = pieces.map(piece => WITH_BODY.exec(piece)?.groups?.name ?? piece);
  const isAlone = names.length === 1 && names[0] === pieces[0];
  if (!names.every(isName) || (isAlone && filled.length > 1)) return [];
  const words = said(partOf(description, first.from, first.to));
  return words === null ? [] : [{ words, part: 'speaker', organisation: null, role: null }];
}

/** Who gives the talk whose title a description quotes. */
function givenBy(description: Leaf): readonly DeclaredNames[] {
  const by = GIVEN_BY.exec(description.words);
  if (by === null) return [];
  const from = by.index + by[0].length;
  const named = NAMES.exec(description.words.slice(from, from + LONGEST))?.[0].replace(/\.$/u, '') ?? '';
  const words = said(partOf(description, from, from + named.length));
  return named === '' || words === null ? [] : [{ words, part: 'speaker', organisation: null, role: null }];
}

/** The lines under a label: the first that say something, up to an empty line or another label. */
function below(words: string, lines: readonly Line[], start: number): readonly Line[] {
  const isEmpty = ({ from, to }: Line) => fold(words.slice(from, to)) === '';
  const first = lines.findIndex((line, i) => i >= start && !isEmpty(line));
  if (first < 0) return [];
  const rest = lines.slice(first, first + MOST_LINES);
  const end = rest.findIndex(line => isEmpty(line) || LABEL.test(words.slice(line.from, line.to)));
  return end < 0 ? rest : rest.slice(0, end);
}

function linesOf(words: string): readonly Line[] {
  const lines: Line[] = [];
  for (let at = 0; at <= words.length; ) {
    const next = words.indexOf('\n', at);
    const to = next < 0 ? words.length : next;
    const lead = /^[\s•*–-]*/u.exec(words.slice(at, Math.min(to, at + 40)))?.[0].length ?? 0;
    lines.push({ from: Math.min(to, at + lead), to });
    at = to + 1;
  }
  return lines;
}
