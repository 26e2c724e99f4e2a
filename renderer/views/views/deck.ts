import { LAYOUT_OPTIONS } from '../../../data/graph/layouts.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Exported } from '../../export/exportable.ts';
import type { DeckView } from '../../export/pptx/deck-file.ts';
import type { Speech } from '../../ui/language.tsx';
import { layerNames } from '../parts/layerNames.ts';
import { sourceLine, VERSION } from '../parts/picture.ts';

/** Writes the views as one presentation: what they show first, the views, how they were made at the end. */
export async function saveDeck(
  views: readonly DeckView[],
  corpus: Corpus,
  speech: Speech,
  day: string,
): Promise<Exported> {
  const { t, formats, language } = speech;
  const { title, place, dates } = corpus.dataset.proceedings;
  const when = [place, formats.days(dates)].filter(part => part !== null && part !== '').join(', ');
  const { deckFile } = await import('../../export/pptx/deck-file.ts');
  return deckFile({
    title,
    lines: [when, t('deck.views', { count: views.length })].filter(line => line !== ''),
    views,
    method: {
      title: t('deck.method'),
      lines: [
        sourceLine(corpus, speech),
        t('deck.read', { sessions: corpus.dataset.sessions.length, people: corpus.dataset.people.length }),
        t('deck.computed', { version: VERSION, seed: String(LAYOUT_OPTIONS.seed) }),
        t('deck.again'),
      ],
    },
    language,
    layerName: layerNames(t),
    pause: () => new Promise(done => requestAnimationFrame(() => done())),
    day,
  });
}
