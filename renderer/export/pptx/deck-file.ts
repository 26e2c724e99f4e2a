import type { Deck, DeckView } from '../deck.ts';
import type { Exported } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { figureSlide, ownGround, type SlideGround } from './ground.ts';
import type { DeckSlide } from './package.ts';
import { STATE_PROPERTY } from './properties.ts';
import { notesOf, PPTX_TYPE } from './slide-file.ts';
import { zipped } from './zip.ts';

/** What a presentation is told beside the deck. */
interface SlidesOfDeck extends Deck {
  readonly layerName: (name: string) => string | null;
  /** What its slides stand on; pages of ours when absent. */
  readonly ground?: SlideGround;
}

/** Writes a deck: a title, the views in their order, method and sources.  */
export async function deckFile(deck: SlidesOfDeck): Promise<Exported> {
  const { title, lines, views, method, language, ground = ownGround('16:9') } = deck;
  const slides: DeckSlide[] = [
    { layout: 'opening', xml: ground.openingXml(title, lines, language), notes: lines },
  ];
  for (const view of views) {
    slides.push(slideOf(view, deck, ground));
    await deck.pause();
  }
  slides.push({
    layout: 'text',
    xml: ground.textXml(method.title, method.lines, language),
    notes: method.lines,
  });
  const states = views.map(
    ({ state }, i) => [i === 0 ? STATE_PROPERTY : `${STATE_PROPERTY}.${i + 1}`, state] as const,
  );
  const properties = { title, description: lines.join(' '), language, custom: states };
  const bytes = await zipped(ground.parts(slides, properties));
  return { name: fileName(title, deck.day, 'pptx'), type: PPTX_TYPE, bytes };
}

function slideOf(
  { name, scene, lines, notes }: DeckView,
  { language, layerName }: SlidesOfDeck,
  ground: SlideGround,
): DeckSlide {
  if (scene === null)
    return { layout: 'text', xml: ground.textXml(name, lines, language), notes: [...lines, ...notes] };
  const slide = figureSlide(ground, scene, { layerName, title: name });
  return { ...slide, notes: [scene.title, ...notesOf(scene), ...notes] };
}
