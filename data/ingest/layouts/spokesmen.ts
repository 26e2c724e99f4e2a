import type { NameMatch } from '../../text/names.ts';
import type { Found } from './layout.ts';
import { speechOf } from './speech-verbs.ts';
import { KNOWN } from './subject.ts';

/** A body, or an office, that speaks by somebody: "La Région Normandie", "le Cerema", "Nord France Invest". */
const BODY =
  "(?:[Ll]es? |[Ll]a |[Ll]['’])?((?:\\p{Ll}[\\p{L}’'-]* |d['’]|l['’])*(?!L(?:es?|a) )\\p{Lu}[\\p{L}\\d&’'.-]*(?: (?:\\p{Lu}[\\p{L}\\d’'.-]*|d['’]\\p{L}+|l['’]\\p{L}+|de|du|des|la|le|les|et|&|en|sur|pour|aux?|\\p{Ll}{3,})){0,9})";
/** It opens its sentence, behind the sign of a list or a word that orders what is told. */
const AS_SUBJECT = new RegExp(`(?:^|[.!?…;] |[•–—*-] ?|\\p{L}{3,}, )${BODY} \\($`, 'u');
const BY = new RegExp(
  `(?:pos|formul|présent|soulev|rappel|évoqu|demand|propos|signal|indiqu|soulign)ée?s? par ${BODY} \\($`,
  'u',
);
/** What somebody made speaks by nobody: "le film de Redon (Anne Roux) montre". */
const MADE =
  /^(?:livre|ouvrage|film|étude|rapport|article|thèse|roman|photo|chanson|poème|pièce|exposition|série|podcast|texte|documentaire|tableau)s?(?!\p{L})/iu;
/** Between those of one bracket. */
const BETWEEN = /^(?:, | et | & | \/ )$/u;
const LONGEST_BODY = 110;
const LONGEST_VERB = 120;

/** The names that one bracket holds from the one at `i` on, and nothing else but them. */
function inBracket(text: string, names: readonly NameMatch[], i: number): readonly NameMatch[] {
  const found: NameMatch[] = [];
  for (const name of names.slice(i)) {
    const last = found.at(-1);
    if (last !== undefined && !BETWEEN.test(text.slice(last.end, name.start))) break;
    found.push(name);
  }
  const end = found.at(-1)?.end ?? 0;
  return text[end] === ')' ? found : [];
}

/** "La Région Normandie (Anne Roux) a indiqué que", "posée par l'Ademe (Luc Petit)": who speaks for a body, which is the role of each. */
export function spokesmen(text: string, names: readonly NameMatch[]): readonly Found[] {
  return names.flatMap((name, i): readonly Found[] => {
    if (text[name.start - 1] !== '(' || name.score < KNOWN) return [];
    const all = inBracket(text, names, i);
    const end = (all.at(-1)?.end ?? 0) + 1;
    if (all.length === 0) return [];
    const before = text.slice(Math.max(0, name.start - LONGEST_BODY), name.start);
    const verb = /^,? /u.exec(text.slice(end))?.[0].length ?? 0;
    const acts = verb > 0 && speechOf(text.slice(end + verb, end + verb + LONGEST_VERB)) === 'speaker';
    const body = (acts ? AS_SUBJECT.exec(before)?.[1] : undefined) ?? BY.exec(before)?.[1];
    if (body === undefined || MADE.test(body)) return [];
    const to = name.start - 2;
    return all.map(one => ({ name: one, role: [to - body.length, to], roleScore: 1, part: 'speaker' }));
  });
}
