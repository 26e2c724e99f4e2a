import type { Figure } from '../model/dataset.ts';
import type { Outline } from '../model/reading.ts';
import { lowered } from '../text/lowered.ts';
import { matchesOf } from '../text/matches.ts';
import { spanIn } from '../text/normalise.ts';
import { countsThings } from './counted.ts';
import { byStart, touches } from './sorted-spans.ts';
import { readZones } from './zones.ts';

const SPACE = '[ \\u00a0\\u202f]';
/** "1.400.000", "1 900 000", "6,4", "465", "1/4". */
const NUMBER = `\\d{1,3}(?:(?:\\.|${SPACE}|’|')\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?(?:${SPACE}?/${SPACE}?\\d+)?`;
const SCALE = `(?:${SPACE}?(?:millions?|milliards?|mille|k|M|Md)(?![\\p{L}]))?`;
const SIGN = `${SPACE}?(?:%|‰|€|k€|M€|Md€|m²|m³|km²|km|kWh|MWh|GWh|TWh|MW|kW|ha|kg|°C)(?![\\p{L}])`;
const LINK = `${SPACE}(?:de |d['’]|des )?`;
const NOUN = `\\p{L}[\\p{L}\\p{M}'’-]*`;
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}][.,/’'-]?|[.,/-]|\\p{N}${SPACE}|[n№]°${SPACE}?|[@#_])(${NUMBER})(${SCALE})(?:(${SIGN})|(${LINK})(${NOUN}))?(?![\\p{N}])`,
  'gu',
);

/** Words of quantity: "un tiers des jeunes", "la moitié des élus", "une soixantaine de cartes". */
const WORDS: Readonly<Record<string, number>> = {
  'un tiers': 1 / 3,
  'deux tiers': 2 / 3,
  'un quart': 1 / 4,
  'trois quarts': 3 / 4,
  'la moitié': 1 / 2,
  'une dizaine': 10,
  'une douzaine': 12,
  'une quinzaine': 15,
  'une vingtaine': 20,
  'une trentaine': 30,
  'une quarantaine': 40,
  'une cinquantaine': 50,
  'une soixantaine': 60,
  'une centaine': 100,
};
const WORDED = new RegExp(
  `(?<![\\p{L}\\p{M}])(${Object.keys(WORDS).join('|')})${SPACE}(?:de |des |d['’]|du |de la )(${NOUN})`,
  'giu',
);
/** How they end; few sentences have any. */
const LIKE_WORDED = /(?:tiers|quarts?|moitié|aine)[ \u00a0\u202f]d/iu;

/** What stands before a number that is a name, a place in a list, an hour, a page, an age of the century. */
const NAMED =
  /(?:(?<![\p{L}\d_])(?:ateliers?|th[èe]mes?|n°|num[ée]ros?|pages?|p\.|articles?|art\.|salle|chapitre|axe|niveau|étape|phase|figure|tableau|annexe|table|T[ée]l\.?|CS|BP|loi|décret|version|tome|vol\.|opus|agenda|JOP?|jeux|zone|catégorie|code|ligne|appeler le|au|le|du|l['’]|au\(x\)) ?:?)$/iu;
/** Words behind a number that make it an hour, a date, a rank, a dimension or a sum of nothing. */
const NOT_A_UNIT = new Set(
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre h et ou à au aux en dans par pour sur le la les l qui que est sont a ont er ère e ème eme plus moins fois autres lors près environ avec sans sous entre puis mais donc car rue avenue boulevard place bis ter x cedex'.split(
    ' ',
  ),
);
/** Verbs behind which a bare number counts what was named just before: "86 ont enrichi le programme". */
const COUNTED_BEFORE = /^ (?:ont|l['’]ont|les ont|sont|étaient|avaient|seront|l['’]a\b)/u;

function amountOf(number: string, scale: string): number {
  const [top = '', bottom] = number.split('/').map(part => part.trim());
  const plain = /^\d{1,3}(?:[. \u00a0\u202f’']\d{3})+(?:,\d+)?$/.test(top)
    ? top.replace(/[. \u00a0\u202f’']/g, '')
    : top;
  const value = Number(plain.replace(',', '.'));
  const word = scale.trim().toLowerCase();
  const factor =
    word.startsWith('milliard') || word === 'md'
      ? 1e9
      : word.startsWith('million')
        ? 1e6
        : word === 'mille' || word === 'k'
          ? 1e3
          : scale.trim() === 'M'
            ? 1e6
            : 1;
  const divided = bottom === undefined ? value : value / Number(bottom);
  // Without this "4,5 millions" is 4500000.000000001 on some values.
  return Number((divided * factor).toPrecision(12));
}

interface Found {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: string | null;
}

function isYear(number: string, after: string): boolean {
  return /^(?:19|20)\d\d$/.test(number) && !countsThings(after);
}

function numberedIn(text: string): readonly Found[] {
  const found: Found[] = [];
  for (const match of matchesOf(FIGURE, text)) {
    const [whole, number = '', scale = '', sign, link, noun] = match;
    const from = match.index;
    const before = text.slice(Math.max(0, from - 16), from);
    const bare = number.length + scale.length;
    const after = text.slice(from + bare, from + bare + 24);
    if (sign === undefined && isYear(number, after)) continue;
    if (sign) {
      found.push({ from, to: from + whole.length, value: amountOf(number, scale), unit: sign.trim() });
      continue;
    }
    if (NAMED.test(before.trimEnd()) && scale === '') continue;
    if (/[\p{L}]$/u.test(before) || /^[°/]/.test(after)) continue;
    // "75578 Paris" is a postcode.
    if (/^\d{5}$/.test(number) && /^\p{Lu}/u.test(noun ?? '')) continue;
    const unit =
      noun !== undefined && !NOT_A_UNIT.has(lowered(noun.replace(/['’].*$/, ''))) ? noun : undefined;
    if (unit !== undefined) {
      found.push({ from, to: from + whole.length, value: amountOf(number, scale), unit });
    } else if (scale !== '' || (COUNTED_BEFORE.test(after) && link !== undefined && Number(number) > 1)) {
      found.push({ from, to: from + bare, value: amountOf(number, scale), unit: null });
    }
  }
  return found;
}

function wordedIn(text: string): readonly Found[] {
  if (!LIKE_WORDED.test(text)) return [];
  return matchesOf(WORDED, text).map(match => ({
    from: match.index,
    to: match.index + match[0].length,
    value: WORDS[(match[1] ?? '').toLowerCase()] ?? 0,
    unit: match[2] ?? null,
  }));
}

/**
 * Every quantity in the bodies of the sessions, with its value and what it counts: "465 collectivités", "6,4 %",
 * "15 millions de français" (15000000), "1/4 des salariés". Years, numbers of workshops and pages, hours are none.
 */
export function readFigures(text: string, outline: Outline): Figure[] {
  const others = byStart([
    ...outline.appearances.flatMap(({ role, name }) => [name.span, ...(role ? [role.span] : [])]),
    ...outline.sessions.flatMap(session => session.resources.map(resource => resource.span)),
  ]);
  return readZones(text, outline).flatMap(zone => {
    if (zone.via !== 'body') return [];
    const { passage: read } = zone;
    return [...numberedIn(read.text), ...wordedIn(read.text)]
      .toSorted((a, b) => a.from - b.from)
      .flatMap(({ from, to, value, unit }) => {
        const span = spanIn(read, from, to);
        if (touches(span, others) || !Number.isFinite(value)) return [];
        return [{ value, unit, text: read.text.slice(from, to), session: zone.session, span }];
      });
  });
}
