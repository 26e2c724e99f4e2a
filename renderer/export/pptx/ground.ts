import type { ChartPart } from '../../paint/pptx/brush.ts';
import { slideXml } from '../../paint/pptx/slide.ts';
import { EMU } from '../../paint/pptx/space.ts';
import { measureOffice } from '../../scenes/measure-office.ts';
import type { Scene } from '../../scenes/scene.ts';
import type { Sheet } from '../../scenes/sheet.ts';
import { type SlideFormat, slideSheet } from '../../scenes/slide-sheet.ts';
import { LIGHT } from '../../scenes/theme.ts';
import { chartRelation, type DeckSlide, packageParts } from './package.ts';
import type { Parts } from './parts.ts';
import type { Properties } from './properties.ts';
import { openingXml, textXml } from './text-slides.ts';

/** What a slide's picture is told beside itself. */
export interface FigureWords {
  /** In place of the scene's own title. */
  readonly title?: string;
  readonly layerName: (name: string) => string | null;
  /** Takes a chart of the picture and says by what the slide names it. */
  readonly chart: (part: ChartPart) => string;
}

/** What slides stand on: sheets and layouts of our own, or of a house. */
export interface SlideGround {
  /** The sheet that pictures are drawn on. */
  readonly sheet: Sheet;
  /** The slide as a page can show it. */
  readonly shown: (scene: Scene) => Scene;
  readonly figureXml: (scene: Scene, words: FigureWords) => string;
  readonly openingXml: (title: string, lines: readonly string[], language: string) => string;
  readonly textXml: (title: string, lines: readonly string[], language: string) => string;
  readonly parts: (slides: readonly DeckSlide[], properties: Properties) => Parts;
}

/** A picture as a slide with its charts. */
export function figureSlide(
  ground: SlideGround,
  scene: Scene,
  words: Omit<FigureWords, 'chart'>,
): Pick<DeckSlide, 'layout' | 'xml' | 'charts'> {
  const charts: ChartPart[] = [];
  const chart = (part: ChartPart) => chartRelation(charts.push(part) - 1);
  return { layout: 'figure', xml: ground.figureXml(scene, { ...words, chart }), charts };
}

/** Slides of ours: a white page, the title where the picture has it. */
export function ownGround(format: SlideFormat): SlideGround {
  const sheet = slideSheet(format, LIGHT);
  const size = { width: sheet.size.width * EMU, height: sheet.size.height * EMU };
  return {
    sheet,
    shown: scene => scene,
    figureXml: (scene, words) =>
      slideXml(scene, { box: { x: 0, y: 0, ...size }, house: null, measure: measureOffice, ...words }),
    openingXml,
    textXml,
    parts: (slides, properties) => packageParts(slides, size, properties),
  };
}
