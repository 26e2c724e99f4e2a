import type { Line } from '../document/lines.ts';
import { passageOf } from '../document/lines.ts';
import { cut, key, spanIn } from '../text/normalise.ts';
import { type Facts, type Heading, headingOf } from './heading.ts';
import { programmeHeading } from './programme.ts';
import { kindOf } from './session-kind.ts';

/** What somebody says or gives at a meeting; a point on the sale of her field names her, and she says nothing. */
const GIVEN =
  /^(?:interventions?|allocutions?|discours|prises? de parole|exposes?|communications?|conferences?|presentations?|temoignages?|retours? d experience|mots?|eclairages?|introduction|ouverture|conclusions?|synthese|restitution|accueil|bilan|point|rapport)\b/u;
/** "Budget 2024 par Anne Roux", "Budget 2024 (par Mme Anne Roux)": who presents a point. */
const BY = /(?:^|[\s(])par (?:l[ea] |l['’])?(?:\p{Lu}|m(?:me|lle|r|\.)|monsieur|madame|maître)/iu;

/**
 * An item of the agenda of a meeting: "1 / VALIDATION DU COMPTE RENDU". Whoever gives it, as its words say ("Intervention de Anne
 * Roux, géographe"), speaks in it.
 */
export function pointHeading(text: string, lines: readonly Line[], at: number, skip: number): Heading {
  const line = lines[at];
  const title = (line?.text ?? '').slice(skip);
  const facts: Facts = { type: 'session', label: null, kind: kindOf(title), entry: null, sure: true };
  const heading = headingOf(text, lines, [at, at + 1], [at, skip], facts);
  if (!GIVEN.test(key(title)) && !BY.test(title)) return heading;
  const found = programmeHeading(title, Math.max(1, line?.level ?? 0), false);
  if (found === null || !found.speaks) return heading;
  const words = cut(cut(passageOf(text, lines, at, at + 1), skip), ...found.title);
  return {
    ...heading,
    to: at,
    title: words.text,
    titleSpan: spanIn(words, 0, words.text.length),
  };
}
