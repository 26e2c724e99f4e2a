import { slideXml } from '../../paint/pptx/slide.ts';
import { EMU } from '../../paint/pptx/space.ts';
import { measureOffice } from '../../scenes/measure-office.ts';
import type { Scene } from '../../scenes/scene.ts';
import { slideSheet } from '../../scenes/slide-sheet.ts';
import { LIGHT } from '../../scenes/theme.ts';
import type { Exported } from '../exportable.ts';
import { fileName } from '../file-name.ts';
import { type DeckSlide, packageParts } from './package.ts';
import { STATE_PROPERTY } from './properties.ts';
import { notesOf, PPTX_TYPE } from './slide-file.ts';
import { openingXml, textXml } from './text-slides.ts';
import { zipped } from './zip.ts';

/** A saved view on its way into a deck. */
export interface DeckView {
  readonly name: string;
  /** Drawn on a slide's sheet; null where the view shows no picture. */
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
  readonly layerName: (name: string) => string | null;
  /** Lets the page do what it has to between two slides. */
  readonly pause: () => Promise<void>;
  /** ISO day. */
  readonly day: string;
}

/** The sheet that the views of a deck are drawn on. */
export const DECK_SHEET = slideSheet('16:9', LIGHT);

/** Writes a deck: a title, the views in their order, method and sources.  */
export async function deckFile(deck: Deck): Promise<Exported> {
  const { title, lines, views, method, language } = deck;
  const slides: DeckSlide[] = [{ layout: 'opening', xml: openingXml(title, lines, language), notes: lines }];
  for (const view of views) {
    slides.push(slideOf(view, deck));
    await deck.pause();
  }
  slides.push({ layout: 'text', xml: textXml(method.title, method.lines, language), notes: method.lines });
  const states = views.map(
    ({ state }, i) => [i === 0 ? STATE_PROPERTY : `${STATE_PROPERTY}.${i + 1}`, state] as const,
  );
  const properties = { title, description: lines.join(' '), language, custom: states };
  const bytes = await zipped(packageParts(slides, SIZE, properties));
  return { name: fileName(title, deck.day, 'pptx'), type: PPTX_TYPE, bytes };
}

const SIZE = { width: DECK_SHEET.size.width * EMU, height: DECK_SHEET.size.height * EMU };
const BOX = { x: 0, y: 0, ...SIZE };

function slideOf({ name, scene, lines }: DeckView, { language, layerName }: Deck): DeckSlide {
  if (scene === null) return { layout: 'text', xml: textXml(name, lines, language), notes: lines };
  const xml = slideXml(scene, { box: BOX, house: false, measure: measureOffice, layerName, title: name });
  return { layout: 'figure', xml, notes: [scene.title, ...notesOf(scene)] };
}
