import { LAYOUT_OPTIONS } from '../../../data/graph/layouts.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Deck, DeckView } from '../../export/deck.ts';
import type { Exported } from '../../export/exportable.ts';
import type { SlideGround } from '../../export/pptx/ground.ts';
import { PAGE_TOOLS } from '../../export/tools.ts';
import { whereAndWhen } from '../../naming/documents.ts';
import type { Sheet } from '../../scenes/sheet.ts';
import type { HouseActions } from '../../state/documents/housing.ts';
import type { DeckOrder } from '../../state/exploration/presenting.ts';
import type { Speech } from '../../ui/language.tsx';
import { layerNames } from '../parts/layerNames.ts';
import { sourceLine, VERSION } from '../parts/picture.ts';

/** What a deck is written on: the sheet of its pages, and what slides stand on. */
export interface DeckMedium {
  readonly sheet: Sheet;
  /** Null where it is pages of a PDF. */
  readonly ground: SlideGround | null;
}

/** Prepares what a deck is written on; throws the code of what keeps it from being written. */
export async function mediumOf(
  { format, withHouse }: DeckOrder,
  keptHouse: HouseActions['keptHouse'],
): Promise<DeckMedium> {
  if (format === 'pdf') {
    const { PAGE_SHEET } = await import('../../export/pdf/deck-pages.ts');
    return { sheet: PAGE_SHEET, ground: null };
  }
  const { groundOf } = await import('../../export/pptx/slide-file.ts');
  const house = withHouse ? await keptHouse() : null;
  const ground = await groundOf(house === null ? {} : { house: house.bytes });
  if (!ground.ok) throw new Error(ground.error);
  return { sheet: ground.value.sheet, ground: ground.value };
}

interface DeckInput {
  readonly corpus: Corpus;
  readonly speech: Speech;
  readonly day: string;
  /** Ends the writing between two views. */
  readonly signal: AbortSignal;
}

/** Writes the views as one document: what they show first, the views, how they were made at the end. */
export async function saveDeck(
  views: readonly DeckView[],
  { ground }: DeckMedium,
  { corpus, speech, day, signal }: DeckInput,
): Promise<Exported> {
  const { t, formats, language } = speech;
  const { title } = corpus.dataset.proceedings;
  const when = whereAndWhen(corpus.dataset, formats);
  const deck: Deck = {
    title,
    lines: [when, t('deck.views', { count: views.length })].filter(line => line !== ''),
    views,
    method: {
      title: t('deck.method'),
      lines: [
        sourceLine(corpus, speech),
        t('deck.read', { sessions: corpus.dataset.sessions.length, people: corpus.dataset.people.length }),
        t('deck.computed', { version: VERSION, seed: String(LAYOUT_OPTIONS.seed) }),
        t(ground === null ? 'deck.pages' : 'deck.again'),
      ],
    },
    language,
    pause: async () => {
      await PAGE_TOOLS.pause();
      if (signal.aborted) throw new Error('stopped');
    },
    day,
  };
  if (ground !== null) {
    const { deckFile } = await import('../../export/pptx/deck-file.ts');
    return deckFile({ ...deck, ground, layerName: layerNames(t) });
  }
  const { deckPages } = await import('../../export/pdf/deck-pages.ts');
  const made = await deckPages(deck);
  if (!made.ok) throw new Error(made.error);
  return made.value;
}
