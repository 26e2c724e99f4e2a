import { span as makeSpan, type Span } from '../model/span.ts';
import { matchesOf } from './matches.ts';

/** What an address has and a sentence hardly ever: a look for one of these spares most passages the rest. */
const HINT = /:\/\/|@|www\.|[\p{L}\p{N}]\.\p{Ll}/u;
/** A run without a space; longer ones are no addresses that anyone would type. */
const RUN = /\S+/gu;
const LONGEST = 2000;

const DOMAINS =
  'fr|com|org|net|eu|gouv|edu|int|info|io|be|ch|ca|lu|uk|de|es|it|pt|nl|us|tv|app|dev|coop|asso|paris|bzh|corsica|alsace|re|gp|mq|nc|pf|mayenne';
const FILES =
  'pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|md|csv|tsv|json|xml|ya?ml|html?|zip|epub|jpe?g|png|gif|svg|tiff?|webp|mp[34]|wav|avi|mov';

const ADDRESSES: readonly RegExp[] = [
  /(?:https?|ftp|file|mailto):\S+/giu,
  /\bwww\.\S+/giu,
  /[\p{L}\p{N}_.+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
  /(?<![\p{L}\p{N}.])@[\p{L}\p{N}_]+/gu,
  new RegExp(`(?:[\\p{L}\\p{N}-]+\\.)+(?:${DOMAINS})(?![\\p{L}\\p{N}-])(?:[/?#:]\\S*)?`, 'gu'),
  new RegExp(`[\\p{L}\\p{N}_()+-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.(?:${FILES})(?![\\p{L}\\p{N}])`, 'giu'),
];

/**
 * Addresses of pages, of mail and of accounts, and names of files in a passage, in order, none over another: they are no words,
 * and no token is read in them.
 */
export function findAddresses(passage: string): readonly Span[] {
  if (!HINT.test(passage)) return [];
  const found: Span[] = [];
  for (const { 0: run, index } of matchesOf(RUN, passage)) {
    if (run.length > LONGEST || !HINT.test(run)) continue;
    for (const pattern of ADDRESSES) {
      for (const match of matchesOf(pattern, run)) {
        found.push(makeSpan(index + match.index, index + match.index + match[0].length));
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter(each => {
    const apart = each.start >= end;
    end = Math.max(end, each.end);
    return apart;
  });
}
