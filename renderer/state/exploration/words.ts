import type { OrganisationKind } from '../../../data/model/entity.ts';

/** How the words are looked at. A new reading is one line here, one in WordsView and its names. */
export const WORD_READINGS = ['cloud', 'themes', 'bars', 'heat', 'contrast', 'web', 'lines'] as const;
export type WordReading = (typeof WORD_READINGS)[number];

export const WORD_MEASURES = ['specificity', 'frequency'] as const;
export type WordMeasure = (typeof WORD_MEASURES)[number];

/** How many words a cloud shows at the most. */
export const CLOUD_SIZES = [40, 80, 150, 250, 400] as const;
export type CloudSize = (typeof CLOUD_SIZES)[number];

/** The least occurrences that can be asked of a word; null stands for the floor that suits the text. */
export const LEAST_USES = [1, 2, 3, 4, 5, 8, 12, 20] as const;
export type LeastUses = (typeof LEAST_USES)[number];

/** By the place in the text, or by the words before or after. */
export const LINE_ORDERS = ['text', 'left', 'right'] as const;
export type LineOrder = (typeof LINE_ORDERS)[number];

/** The text whose words are shown. */
export type WordsPart =
  | { readonly kind: 'all' }
  | { readonly kind: 'session' | 'theme'; readonly id: string }
  /** The sessions of one of several documents. */
  | { readonly kind: 'document'; readonly id: string }
  /** The sessions where a place stands, or something that lies in it. */
  | { readonly kind: 'territory'; readonly id: string }
  /** The sessions where a body of a kind stands. */
  | { readonly kind: 'organisationKind'; readonly id: OrganisationKind }
  /** Sessions that were kept aside, whatever is filtered since. */
  | { readonly kind: 'sessions'; readonly ids: readonly string[] };

export interface WordsOptions {
  readonly reading: WordReading;
  readonly part: WordsPart;
  /** What the part is set against; everything else when null. */
  readonly against: WordsPart | null;
  /** What is asked for; the whole text has no specificity, see `measureShown`. */
  readonly measure: WordMeasure;
  /** Of the cloud: how many words, and how often each stands in the text at the least. */
  readonly most: CloudSize;
  readonly least: LeastUses | null;
  /** Bars: the chosen word in every part, instead of the words of the part. */
  readonly across: boolean;
  /** Of the concordance. */
  readonly order: LineOrder;
  /** Key of the pair whose sentences are shown, `a|b`; null when none is. */
  readonly asked: string | null;
}

export const DEFAULT_WORDS: WordsOptions = {
  reading: 'cloud',
  part: { kind: 'all' },
  against: null,
  measure: 'specificity',
  most: 80,
  least: null,
  across: false,
  order: 'text',
  asked: null,
};

/**
 * The measure that can be shown: the whole text is not more specific than itself, and a title (`isTitle`: all the text of the
 * session that is chosen) says each of its words once, which no score tells from chance.
 */
export function measureShown(words: WordsOptions, isWhole: boolean, isTitle: boolean): WordMeasure {
  return (words.part.kind === 'all' && isWhole) || isTitle ? 'frequency' : words.measure;
}
