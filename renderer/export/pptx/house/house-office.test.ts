import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PICTURES } from '../../../scenes/gallery/pictures.ts';
import { AT_ONCE } from '../../at-once.fixture.ts';
import { figureText } from '../../reopen.ts';
import { MISSING, openOffice, PATIENCE } from '../office.fixture.ts';
import { slideFile } from '../slide-file.ts';
import { BODY, TEMPLATE_SIZE, TITLE, templateFile } from './house.fixture.ts';
import { readHouse } from './house.ts';

/** Scene units of the page that programs give back, a pixel a unit. */
const UNIT = 1280 / TEMPLATE_SIZE.width;
const STATE = '#/territoires';
/** The template as LibreOffice has saved it. */
const SAVED = 'saved/maison.pptx';
/** A slide on the template that was made by hand, and one on what LibreOffice made of it. */
const SLIDES = [
  ['by-hand.pptx', 'maison.pptx'],
  ['by-office.pptx', SAVED],
] as const;

async function slideOn(house: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const picture = PICTURES.find(each => each.name === 'map-rouen');
  if (picture === undefined) throw new Error('no picture');
  const made = await slideFile(
    {
      scene: picture.scene(),
      drawOn: sheet => picture.scene(sheet),
      layerName: name => name,
      state: STATE,
      day: '2025-03-05',
      house,
    },
    AT_ONCE,
  );
  if (!made.ok) throw new Error(made.error);
  return made.value.bytes;
}

describe.skipIf(MISSING.length > 0)(
  `slides on a house’s template in LibreOffice${MISSING.length > 0 ? ` (missing: ${MISSING.join(', ')})` : ''}`,
  () => {
    const office = openOffice();
    afterAll(office.close);

    beforeAll(async () => {
      office.put('maison.pptx', templateFile());
      // Into another folder: the same one under the same name is left as it is.
      office.convert(['maison.pptx'], 'pptx', 'saved');
      for (const [slide, template] of SLIDES) office.put(slide, await slideOn(templateOf(template)));
      const slides = SLIDES.map(([slide]) => slide);
      office.convert(slides, 'pdf');
      office.convert(slides, 'pptx', 'again');
    }, PATIENCE);

    const templateOf = (name: string) => new Uint8Array(office.get(name));

    it.each(SLIDES)(
      '%s on %s: the title is in its place, the picture in the body’s, the state inside',
      (slide, template) => {
        const house = readHouse(templateOf(template));
        if (!house.ok) throw new Error(house.error);
        const isSaved = template === SAVED;
        const place = isSaved ? house.value.place : BODY;
        const title = isSaved ? (house.value.figure.title?.box ?? TITLE) : TITLE;

        expect(figureText(new Uint8Array(office.get(`again/${slide}`)))).toBe(STATE);
        const { words } = office.read(slide.replace('.pptx', '.pdf'));
        const isIn = (box: typeof BODY) => (word: (typeof words)[number]) =>
          word.left >= box.x * UNIT - 4 &&
          word.right <= (box.x + box.width) * UNIT + 4 &&
          word.top >= box.y * UNIT - 8 &&
          word.bottom <= (box.y + box.height) * UNIT + 8;
        const said = words.filter(isIn(title)).map(word => word.text);
        expect(said.join(' ')).toContain('La Seine-Maritime, département');
        const outside = words.filter(word => !isIn(title)(word) && !isIn(place)(word)).map(word => word.text);
        // The house numbers its slides.
        expect(outside.filter(word => word !== '1')).toEqual([]);
        expect(words.length).toBeGreaterThan(30);
      },
    );
  },
);
