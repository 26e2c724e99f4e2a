import type { HousePlaces } from '../../../paint/pptx/slide.ts';
import { type Box, EMU, POINT } from '../../../paint/pptx/space.ts';
import { measureOffice } from '../../../scenes/measure-office.ts';
import { wrap } from '../../../scenes/parts/text.ts';
import type { Font, Mark, Scene } from '../../../scenes/scene.ts';
import type { SceneTheme } from '../../../scenes/theme.ts';
import type { House } from './house.ts';

/** A slide of a house as a page can show it: its ground, the title and the picture in their places; not what the master draws. */
export function shownOn(
  { figure, size }: House,
  theme: SceneTheme,
  place: Box,
  { look, paper }: HousePlaces,
  scene: Scene,
): Scene {
  const marks: readonly Mark[] = [
    ...titleMarks(scene.title, look.size ?? figure.titleSize, figure.title?.box ?? null, theme.ink),
    ...(paper === null ? [] : [paperMark(paper.box, paper.color)]),
    {
      kind: 'group',
      key: 'house:picture',
      name: 'picture',
      x: place.x / EMU,
      y: place.y / EMU,
      marks: scene.marks,
    },
  ];
  return {
    ...scene,
    width: size.width / EMU,
    height: size.height / EMU,
    background: figure.ground ?? '#ffffff',
    marks,
  };
}

function paperMark({ x, y, width, height }: Box, fill: string): Mark {
  return {
    kind: 'rect',
    key: 'house:paper',
    x: x / EMU,
    y: y / EMU,
    width: width / EMU,
    height: height / EMU,
    fill,
  };
}

/** What offices leave at the side of a place, in units. */
const INSET = 9.6;

function titleMarks(title: string, hundredths: number, box: Box | null, fill: string): readonly Mark[] {
  if (box === null) return [];
  const size = (hundredths * POINT) / 100 / EMU;
  const font: Font = { family: 'sans', size, weight: 400 };
  const width = box.width / EMU - 2 * INSET;
  const lines = wrap(title, font, width, 4, measureOffice);
  const top = (box.y + box.height / 2) / EMU - (lines.length * size * 1.2) / 2 + size;
  return lines.map((text, i) => ({
    kind: 'text',
    key: `house:title:${i}`,
    x: box.x / EMU + INSET,
    y: top + i * size * 1.2,
    text,
    font,
    fill,
    anchor: 'start',
  }));
}
