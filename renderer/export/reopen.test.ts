import { describe, expect, it } from 'vitest';
import { svgText } from '../paint/svg-text.ts';
import type { Scene } from '../scenes/scene.ts';
import { AT_ONCE } from './at-once.fixture.ts';
import { textChunk, withChunks } from './png-chunks.ts';
import { slideFile } from './pptx/slide-file.ts';
import { zipped } from './pptx/zip.ts';
import { figureText } from './reopen.ts';

const SCENE: Scene = {
  width: 1280,
  height: 720,
  background: '#ffffff',
  title: 'T',
  description: 'D',
  language: 'fr',
  marks: [],
};
const STATE = '{"maillage":1,"view":"#/reseau?q=<é>&sel=person:a","text":"\u202f≥ \\"x\\""}';
const utf8 = (text: string) => new TextEncoder().encode(text);

function png(): Uint8Array {
  const chunk = (type: string, length: number) => [
    0,
    0,
    0,
    length,
    ...utf8(type),
    ...new Array<number>(length).fill(0),
    0,
    0,
    0,
    0,
  ];
  return new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, ...chunk('IHDR', 13), ...chunk('IEND', 0)]);
}

describe('a figure', () => {
  it('gives back the state that an SVG carries, under whatever prefix', () => {
    const svg = svgText(SCENE, { metadata: STATE });
    expect(figureText(utf8(svg))).toBe(STATE);
    const saved = svg
      .replace('<view xmlns="urn:maillage:view:1">', '<ns0:view xmlns:ns0="urn:maillage:view:1">')
      .replace('</view>', '</ns0:view>');
    expect(figureText(utf8(saved))).toBe(STATE);
  });

  it('gives back the state that a PNG carries', () => {
    expect(figureText(withChunks(png(), [textChunk('maillage', STATE)]) ?? png())).toBe(STATE);
    expect(figureText(png())).toBeNull();
  });

  it('gives back the state that a presentation carries, wherever its parts went', async () => {
    const made = await slideFile(
      {
        scene: SCENE,
        drawOn: () => SCENE,
        layerName: () => null,
        state: STATE,
        day: '2025-03-05',
      },
      AT_ONCE,
    );
    expect(made.ok && figureText(made.value.bytes)).toBe(STATE);
    const property = `<p:Properties xmlns:p="urn:p" xmlns:v="urn:v"><p:property name="a"><v:lpwstr>no</v:lpwstr></p:property><p:property pid="7" name="maillage"><v:lpwstr>#/mots</v:lpwstr></p:property></p:Properties>`;
    expect(figureText(await zipped(new Map([['customXml/item3.xml', property]])))).toBe('#/mots');
  });

  it.each([
    ['a slide, which speaks of others', 'ppt/slides/slide1.xml', 0],
    ['a part that is larger than a state', 'customXml/item1.xml', 4_000_000],
  ])('is not looked for in %s', async (_, part, padding) => {
    const property = `<p><property name="maillage">#/mots</property>${' '.repeat(padding)}</p>`;
    expect(figureText(await zipped(new Map([[part, property]])))).toBeNull();
  });

  it.each([
    ['a text', utf8('Actes du colloque')],
    ['a text that speaks of it', utf8('the namespace urn:maillage:view:1 < is ours')],
    ['a drawing of another', utf8('<svg xmlns="http://www.w3.org/2000/svg"><view>x</view></svg>')],
    ['a package that is cut', new Uint8Array([0x50, 0x4b, 3, 4, 1])],
    ['nothing', new Uint8Array()],
  ])('is not %s', (_, bytes) => {
    expect(figureText(bytes)).toBeNull();
  });
});
