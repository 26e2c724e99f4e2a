import { BELIEVED } from '../model/explanation.ts';
import { ONE_CIVILITY } from '../text/civilities.ts';
import type { Candidate, Found, Stretch } from './layouts/layout.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { marksOf } from './marks.ts';

/** Longer lines are no entries of a roll. */
const LONGEST = 160;
/** What the end of an entry says of who it names: in brackets, behind a sign, or with a capital. */
const WORD =
  '(?:[Pp]résente?|PRÉSENTE?|PRESENTE?|[Aa]bsente?(?: (?:et |non )?excusée?)?|ABSENTE?|[Ee]xcusée?|EXCUSÉE?|EXCUSEE?|[Ee]mpêchée?)';
const BEHIND = new RegExp(
  `(?:\\s*[([]\\s*|\\s*[,:;–—|-]\\s+|\\s+(?=\\p{Lu}))(${WORD})\\s*[)\\]]?\\s*[.;]?$`,
  'u',
);
/** "excusée, pouvoir à Paul Petit": to whom the vote went. */
const VOTE = /[,;(–—-]?\s*\(?(?:a donné |donne )?(?:pouvoir|procuration|mandat)(?!\p{L}).*$/iu;
const LIKE_CALLED = /pr[ée]sente?|absent|excus|empêch/iu;
const ADDRESSED = new RegExp(`^(?:${ONE_CIVILITY}) $`, 'u');
const GAP = /^(?:\s?[,:–—-]\s|\s\()/u;

/** "1. Anne Roux Présente", "Paul Petit, trésorier – excusé": an entry of a roll that says behind the name who came; null for any other line. */
export function calledBehind(line: string): Candidate | null {
  if (line.length > LONGEST || !LIKE_CALLED.test(line)) return null;
  const words = line.replace(VOTE, '');
  const found = BEHIND.exec(words);
  if (found === null) return null;
  const from = marksOf(line).length;
  const [name, ...more] = namesOfLine(words.slice(0, found.index));
  if (name === undefined || more.length > 0 || !isAhead(words.slice(from, name.start))) return null;
  const gap = GAP.exec(words.slice(name.end, found.index))?.[0] ?? '';
  // "Anne Roux et son équipe : absents" tells of more than her.
  if (gap === '' && name.end < found.index) return null;
  const to = found.index - (words[found.index - 1] === ')' ? 1 : 0);
  const role: Stretch | null = gap === '' ? null : [name.end + gap.length, to];
  const part = /^pr/iu.test(found[1] ?? '') ? 'participant' : 'absent';
  const person: Found = { name, role, roleScore: role === null ? 0 : 1, part };
  return { layout: 'name-first', people: [person], score: BELIEVED, lead: [0, 0] };
}

/** Nothing stands before the name but a civility. */
function isAhead(words: string): boolean {
  return words === '' || ADDRESSED.test(words);
}
