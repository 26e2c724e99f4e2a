import { fail, ok, type Result } from '../../../../data/model/result.ts';
import {
  type HousePlaces,
  partXml,
  placedTitle,
  type RunLook,
  slideXml,
  TITLE_PLACE,
  treeXml,
} from '../../../paint/pptx/slide.ts';
import { EMU } from '../../../paint/pptx/space.ts';
import { proofing } from '../../../paint/pptx/text.ts';
import { identityXml, lineText } from '../../../paint/pptx/xml.ts';
import { measureOffice } from '../../../scenes/measure-office.ts';
import { luminance } from '../../../scenes/parts/color.ts';
import { onSlide } from '../../../scenes/parts/slide-sizes.ts';
import { DARK, LIGHT, type SceneTheme } from '../../../scenes/theme.ts';
import type { SlideGround } from '../ground.ts';
import { paragraphsXml } from '../notes.ts';
import { fittingSize } from './fitting.ts';
import { type House, isFree, readHouse } from './house.ts';
import { houseParts } from './house-package.ts';
import { shownOn } from './house-shown.ts';
import type { HouseLayout } from './layouts.ts';
import type { HouseErrorCode } from './opened.ts';
import type { Placeholder } from './placeholders.ts';
import { textIn } from './xml-tree.ts';

/** Slides on a house's template: its master, type and colours; the title in its place, the picture in the body's. */
export function houseGround(bytes: Uint8Array): Result<SlideGround, HouseErrorCode> {
  const read = readHouse(bytes);
  if (!read.ok) return fail(read.error);
  const house = read.value;
  const look = lookOf(house);
  const edge = look.isPaper ? EDGE : 0;
  const inner = {
    x: house.place.x + edge,
    y: house.place.y + edge,
    width: house.place.width - 2 * edge,
    height: house.place.height - 2 * edge,
  };
  const places = (title: string): HousePlaces => ({
    title: house.figure.title?.attributes ?? TITLE_PLACE,
    look: titleLook(house.figure, title),
    paper: look.isPaper ? { color: look.theme.background, box: house.place } : null,
    foot: next => footXml(house.figure, next),
  });
  return ok({
    sheet: {
      size: { width: inner.width / EMU, height: inner.height / EMU },
      theme: onSlide(look.theme),
      measure: measureOffice,
      said: { heading: false },
    },
    shown: scene => shownOn(house, look.theme, inner, places(scene.title), scene),
    figureXml: (scene, words) =>
      slideXml(scene, {
        box: inner,
        house: places(words.title ?? scene.title),
        measure: measureOffice,
        ...words,
      }),
    openingXml: (title, lines, language) =>
      wordsXml(
        house.opening,
        house.opening.subtitle ?? house.opening.bodies[0],
        house,
        title,
        lines,
        language,
      ),
    textXml: (title, lines, language) =>
      wordsXml(house.text, house.text.bodies[0], house, title, lines, language),
    parts: (slides, properties) => houseParts(house, slides, properties),
  });
}

/** EMU between a paper and the picture on it. */
const EDGE = 12 * EMU;
/** Grounds on which our colours for a light page, and for a dark one, are seen and read. */
const LIGHT_FROM = 0.7;
const DARK_TO = 0.055;

/** The colours of a picture on this house's ground; on a paper of its own where that is no plain light or dark colour. */
function lookOf({ figure, place }: House): { readonly theme: SceneTheme; readonly isPaper: boolean } {
  const { ground } = figure;
  const light = ground === null || !isFree(figure, place) ? null : luminance(ground);
  if (ground !== null && light !== null && light >= LIGHT_FROM)
    return { theme: { ...LIGHT, background: ground }, isPaper: false };
  if (ground !== null && light !== null && light <= DARK_TO)
    return { theme: { ...DARK, background: ground }, isPaper: false };
  return { theme: LIGHT, isPaper: true };
}

/** A title in the house's type, smaller where it would find no room. */
function titleLook({ title, titleSize, titleSample }: HouseLayout, text: string): RunLook {
  const box = title?.box ?? null;
  const size = box === null ? titleSize : fittingSize([text], box, titleSize);
  const { attributes = '', inside = '' } = titleSample ?? {};
  return { size: size < titleSize || titleSample !== null ? size : null, attributes, inside };
}

/** Type of paragraphs, in hundredths of a point: no larger than this, whatever the house has. */
const TEXT_SIZE = 2000;

/** A slide of words: its title and its paragraphs in their places. */
function wordsXml(
  layout: HouseLayout,
  body: Placeholder | undefined,
  { place }: House,
  title: string,
  lines: readonly string[],
  language: string,
): string {
  const lang = proofing(language);
  let last = 2;
  const next = () => {
    last += 1;
    return last;
  };
  const box = body?.box ?? place;
  const size = fittingSize(lines, box, Math.min(body?.size ?? TEXT_SIZE, TEXT_SIZE));
  const { attributes = '', inside = '' } = layout.bodySample ?? {};
  const paragraphs = paragraphsXml(lines, lang, { size, attributes, inside });
  const where =
    body === undefined
      ? `<a:xfrm><a:off x="${box.x}" y="${box.y}"/><a:ext cx="${box.width}" cy="${box.height}"/></a:xfrm><a:prstGeom prst="rect"/>`
      : '';
  const mark = body === undefined ? '<p:nvPr/>' : `<p:nvPr><p:ph${body.attributes}/></p:nvPr>`;
  const lock =
    body === undefined ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
  const objects =
    placedTitle(title, layout.title?.attributes ?? TITLE_PLACE, titleLook(layout, title), lang) +
    `<p:sp><p:nvSpPr>${identityXml(next(), title, '')}${lock}${mark}</p:nvSpPr><p:spPr>${where}</p:spPr>` +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>` +
    footXml(layout, next);
  return partXml(
    'sld',
    `<p:cSld>${treeXml(objects)}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  );
}

/** What every slide of the house bears: its number, and the words at its foot. */
function footXml({ foot }: HouseLayout, next: () => number): string {
  return foot
    .map(({ kind, attributes, element }) => {
      const inside =
        kind === 'sldNum'
          ? '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>‹#›</a:t></a:fld>'
          : `<a:r><a:rPr/><a:t>${lineText(textIn(element).trim())}</a:t></a:r>`;
      return (
        `<p:sp><p:nvSpPr>${identityXml(next(), kind, '')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${attributes}/></p:nvPr></p:nvSpPr>` +
        `<p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${inside}</a:p></p:txBody></p:sp>`
      );
    })
    .join('');
}
