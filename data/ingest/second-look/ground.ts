import type { Line } from '../../document/lines.ts';
import { key } from '../../text/normalise.ts';
import { isCommittee } from '../labels.ts';
import { readLead } from '../layouts/lead.ts';
import { marksOf } from '../marks.ts';
import type { Mention } from './mentions.ts';

/** What a document says of all its names, asked of each of them. */
export interface Ground {
  readonly lines: readonly Line[];
  readonly mentions: readonly (readonly Mention[])[];
  /** Minutes, or the report of an event. */
  readonly report: boolean;

  /** Names that are a question already. */
  readonly asked: ReadonlySet<string>;
  /** Few of the names are those of speakers. */
  readonly few: boolean;
  /** How often a name stands in the text. */
  readonly count: ReadonlyMap<string, number>;
  /** Forms of which those who speak were read. */
  readonly shapes: ReadonlySet<string>;
  /** Words that the text writes without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Lines under a heading or a label under which nobody speaks. */
  readonly silent: readonly boolean[];
  readonly hours: readonly boolean[];
}

/** Less of the names than this: what most of them do was not understood. */
const FEW = 0.25;
/** So many of one form that speak, and no more than twice as many that do not, make it the form of a list. */
const LEAST_OF_SHAPE = 2;
const LOWER = /(?<![\p{L}'’])\p{Ll}[\p{L}-]{2,}/gu;
/** A longer line is told, and no entry of a list. */
const PARAGRAPH = 160;
/** A label is no longer. */
const LONGEST_LABEL = 90;

const LABEL = /^([^:]{3,60}):/;

/** Over whom nobody speaks, in words that are no committee: "Remerciements", "Bibliographie", "Excusés :". */
const SILENT =
  /^(?:(?:les |nos )?(?:remerciements?|acknowledge?ments?|inscriptions?|registration|excuses|absents?|references|bibliographie|publications?|partenaires|sponsors|credits|contacts?|organis(?:ation|ateurs|atrices)|organi[sz](?:ation|ers|ed by)|coordination|comites? (?:scientifique|d organisation|de programme|de lecture|de redaction|editorial|de selection)|(?:local |general |the )?(?:scientific|program(?:me)?|organi[sz]ing|steering) (?:and \S+ )?committee|en savoir plus|a lire|further reading|(?:ont donne )?(?:pouvoirs?|procurations?)))\b/;

/** "Coordinatrices : Adèle Noury, Chloé Marzin": nobody speaks whom such a label names on its own line. */
export function isHushed({ text }: Line): boolean {
  const label = LABEL.exec(text)?.[1];
  if (label === undefined) return false;
  return (
    isCommittee(label.trimEnd(), 1) || readLead(`${label}:`).type === 'silent' || SILENT.test(key(label))
  );
}

/** Whether nobody speaks under a line ("Comité scientifique"); null where it says nothing of that. */
export function hushes({ text, level, block }: Line): boolean | null {
  const heads = level > 0 || block?.kind === 'heading' || text.endsWith(':');
  if (text.length > LONGEST_LABEL || (!heads && text.split(' ').length > 5)) return null;
  const isSilent =
    isCommittee(text, heads ? Math.max(1, level) : 0) ||
    readLead(text).type === 'silent' ||
    (heads && SILENT.test(key(text)));
  return isSilent ? true : heads ? false : null;
}

function silentOf(lines: readonly Line[], mentions: Ground['mentions']): readonly boolean[] {
  let level = 0;
  let isSilent = false;
  return lines.map((line, i) => {
    if (line.text === '') return isSilent;
    // What a plain line silences ends with the next entry of a programme, and with a paragraph.
    if (isSilent && level === 0 && (line.text.length >= PARAGRAPH || marksOf(line.text).hours))
      isSilent = false;
    const named = (mentions[i]?.length ?? 0) > 0;
    const says = named ? (line.level > 0 ? false : null) : hushes(line);
    if (says === null) return isSilent || (named && isHushed(line));
    // "### Membres" under "## Comités" goes on with them.
    if (!says && isSilent && level > 0 && (line.level > level || line.level === 0)) return true;
    level = line.level;
    isSilent = says;
    return isSilent;
  });
}

function shapesOf(mentions: readonly Mention[]): ReadonlySet<string> {
  const counts = new Map<string, { known: number; left: number }>();
  for (const { shape, known } of mentions) {
    const count = counts.get(shape) ?? { known: 0, left: 0 };
    if (known) count.known += 1;
    else count.left += 1;
    counts.set(shape, count);
  }
  return new Set(
    [...counts]
      .filter(([, { known, left }]) => known >= LEAST_OF_SHAPE && known * 2 >= left)
      .map(([shape]) => shape),
  );
}

/** Gathers what the document says of its names. */
export function groundOf(
  lines: readonly Line[],
  mentions: Ground['mentions'],
  { report, asked }: Pick<Ground, 'report' | 'asked'>,
): Ground {
  const all = mentions.flat();
  const count = new Map<string, number>();
  for (const { who } of all) count.set(who, (count.get(who) ?? 0) + 1);
  const known = new Set(all.filter(mention => mention.known).map(({ who }) => who));
  const lower = new Set<string>();
  for (const { text } of lines) for (const [word] of text.matchAll(LOWER)) lower.add(word);
  return {
    lines,
    mentions,
    report,

    asked,
    few: known.size < count.size * FEW,
    count,
    shapes: shapesOf(all),
    lower,
    silent: silentOf(lines, mentions),
    hours: lines.map(({ text }) => text !== '' && marksOf(text).hours),
  };
}
