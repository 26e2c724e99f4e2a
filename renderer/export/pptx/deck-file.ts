import type { Scene } from '../../scenes/scene.ts';
import type { Exported } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { ownGround, type SlideGround } from './ground.ts';
import type { DeckSlide } from './package.ts';
import { STATE_PROPERTY } from './properties.ts';
import { notesOf, PPTX_TYPE } from './slide-file.ts';
import { zipped } from './zip.ts';

/** A saved view on its way into a deck. */
export interface DeckView {
  readonly name: string;
  /** Drawn on the sheet of the deck's ground; null where the view shows no picture. */
  readonly scene: Scene | null;
  /** What stands on the slide where there is no picture. */
  readonly lines: readonly string[];
  /** The view's state, as text. */
  readonly state: string;
}

/** Saved views as one presentation. */
export interface Deck {
  readonly title: string;
  /** Under the title of the first slide. */
  readonly lines: readonly string[];
  readonly views: readonly DeckView[];
  /** The last slide: how it was made, and from what. */
  readonly method: { readonly title: string; readonly lines: readonly string[] };
  readonly language: string;
  /** What its slides stand on; pages of ours when absent. */
  readonly ground?: SlideGround;
  readonly layerName: (name: string) => string | null;
  /** Lets the page do what it has to between two slides. */
  readonly pause: () => Promise<void>;
  /** ISO day. */
  readonly day: string;
}

/** Writes a deck: a title, the views in their order, method and sources.  */
export async function deckFile(deck: Deck): Promise<Exported> {
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
  { name, scene, lines }: DeckView,
  { language, layerName }: Deck,
  ground: SlideGround,
): DeckSlide {
  if (scene === null) return { layout: 'text', xml: ground.textXml(name, lines, language), notes: lines };
  const xml = ground.figureXml(scene, { layerName, title: name });
  return { layout: 'figure', xml, notes: [scene.title, ...notesOf(scene)] };
}
