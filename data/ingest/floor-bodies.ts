import { CIVILITY, COUNCIL_CIVILITY, genderOf } from '../text/civilities.ts';
import { matchesOf } from '../text/matches.ts';
import { ARE_SEVERAL, type Call, FAMILY, INITIALS, isOffice, opensAt } from './floor-calls.ts';
import { speechOf } from './layouts/speech-verbs.ts';

/** "Messieurs Petit", "Mme A. Roux". */
const FIRST = new RegExp(`(?<![\\p{L}.’'])(${COUNCIL_CIVILITY}) (${INITIALS} ?)?(${FAMILY})`, 'gu');
/** " du cabinet Ouest", ", de la société Aqua", " (agence de l'eau)", ", architecte de la ville": for whom somebody comes. */
const BODY =
  "(?:,? (?:du |de la |de l['’]|des |de |d['’])[^,.;:!?()]{2,60}?|,? ?\\([^()]{2,80}\\)|, (?!et )[^,.;:!?()]{2,80}?)";
/** What leads from one to the next: " de l'atelier et ", " (agence de l'eau), ". */
const ON = new RegExp(
  `^(${BODY})?(?:,? et |, )(?:(${COUNCIL_CIVILITY}) )?(${INITIALS} ?)?(${FAMILY})(?!\\p{L})`,
  'u',
);
/** For whom the last of them comes, as far as the verb. */
const LAST = /^(?:,? (?:du |de la |de l['’]|des |de |d['’])|,? ?\(|, )/u;
const LONGEST_LAST = 110;
/** No more are called in one breath. */
const MOST_CALLED = 8;
/** "…, le conseil approuve", "… que le maire présente": the verb is somebody else's. */
const OTHERS = /, ?(?:l[ea]s? |l['’]|il|elle|on |nous|une? |ces? |cette)|\s(?:que |qu['’]|dont |où )/iu;
const LIKE_BODY = new RegExp(String.raw`(?<!\p{L})${CIVILITY}\.? \p{Lu}`, 'u');

/** Where the verb of speech stands behind those who are called, over the body of the last of them; -1 where none does. */
function verbBehind(rest: string): number {
  if (speechOf(rest.trimStart()) !== null) return rest.startsWith(' ') ? 1 : -1;
  if (!LAST.test(rest)) return -1;
  const clause = rest.slice(0, LONGEST_LAST).split(/[.;:!?]/u)[0] ?? '';
  for (let at = clause.indexOf(' ', 4); at >= 0; at = clause.indexOf(' ', at + 1)) {
    if (!/\p{Ll}/u.test(clause[at + 1] ?? '') || speechOf(rest.slice(at + 1)) === null) continue;
    return OTHERS.test(clause.slice(0, at + 1)) ? -1 : at + 1;
  }
  return -1;
}

/**
 * Those whom a passage calls by the family name and the body that they come from, each or only one of them: "Messieurs Petit du
 * cabinet Ouest et Roux de l'Atelier du port présentent", "M. Floch, du bureau Vert, et Mme Riou exposent".
 */
export function callsWithBodies(text: string): readonly Call[] {
  if (!LIKE_BODY.test(text)) return [];
  const calls: Call[] = [];
  let past = 0;
  for (const found of matchesOf(FIRST, text)) {
    if (found.index < past || !opensAt(text, found.index)) continue;
    const chain = chainFrom(text, found);
    const end = chain.at(-1)?.end ?? 0;
    const verb = verbBehind(text.slice(end, end + 2 * LONGEST_LAST));
    if (verb < 0 || (verb <= 1 && chain.every(({ body }) => !body))) continue;
    past = end + verb;
    for (const { called, at, civility, initial } of chain.filter(link => !isOffice(link.called)))
      calls.push({
        ...{ by: 'family', called, at, gender: genderOf(civility), initial, role: null },
        ...{ verb: past, opens: true, addressed: true },
      });
  }
  return calls;
}

interface Link {
  readonly called: string;
  readonly at: number;
  readonly end: number;
  readonly civility: string;
  readonly initial: string;
  /** A body stands behind the one before. */
  readonly body: boolean;
}

/** A name and those that go on behind it; one without a civility of its own must share that of several. */
function chainFrom(text: string, first: RegExpMatchArray): readonly Link[] {
  const [whole, civility = '', initial = '', called = ''] = first;
  const start = (first.index ?? 0) + whole.length;
  const chain: Link[] = [
    { called, at: start - called.length, end: start, civility, initial: initial.trim(), body: false },
  ];
  let shared = civility;
  for (let end = start; chain.length < MOST_CALLED; ) {
    const next = ON.exec(text.slice(end, end + 2 * LONGEST_LAST));
    if (next === null) return chain;
    const [on, body, own, short = '', name = ''] = next;
    if (own === undefined && !ARE_SEVERAL.test(shared)) return chain;
    shared = own ?? shared;
    end += on.length;
    chain.push({
      ...{ called: name, at: end - name.length, end, civility: shared },
      ...{ initial: short.trim(), body: body !== undefined },
    });
  }
  return chain;
}
