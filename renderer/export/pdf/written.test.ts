import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SCENE } from '../../paint/scene.fixture.ts';
import { sceneOf } from '../../scenes/gallery/scene-of.ts';
import { SHIPPED_FONTS } from './font-files.ts';
import { pdfOf } from './pdf.ts';

const DOCUMENT = { title: 'Réseau', language: 'fr', day: '2025-03-05', state: '#/reseau?q=é' };
/** Lines of a stream that show how all of it is written. */
const LINES = 300;
const STREAM = /<< ([^>]*)\/Length (\d+)([^>]*)>>\nstream\n/u;

/** A document as text: what its streams hold where that is text, and how much else. */
function accountOf(pdf: Uint8Array): string {
  let text = Buffer.from(pdf).toString('latin1');
  let account = '';
  for (let found = STREAM.exec(text); found !== null; found = STREAM.exec(text)) {
    const start = found.index + found[0].length;
    const length = Number(found[2]);
    const held = Buffer.from(text.slice(start, start + length), 'latin1');
    const plain = found[0].includes('FlateDecode') ? Buffer.from(unzlibSync(held)) : held;
    const isText = plain.every(byte => byte === 10 || byte === 13 || (byte >= 32 && byte < 127));
    const shown = isText
      ? plain.toString('latin1').split('\n').slice(0, LINES).join('\n')
      : `(${plain.length} bytes)`;
    account += `${text.slice(0, found.index)}<< ${found[1]}${found[3]}>>\n${shown}\n`;
    text = text.slice(start + length);
  }
  // Where each object begins follows from how much is compressed.
  return `${account}${text}`.replace(/^\d{10} \d{5} [fn] ?$/gmu, '').replace(/startxref\n\d+/u, 'startxref');
}

describe('a document as it is written', () => {
  it.each([
    ['marks', () => SCENE],
    ['map-rouen', () => sceneOf('map-rouen')],
    ['network-rouen', () => sceneOf('network-rouen')],
    ['horizon-rouen', () => sceneOf('horizon-rouen')],
    ['words-heat', () => sceneOf('words-heat')],
  ] as const)('of the picture %s', async (name, draw) => {
    const made = await pdfOf([draw()], DOCUMENT, SHIPPED_FONTS);
    if (!made.ok) throw new Error(made.error);
    await expect(accountOf(made.value)).toMatchFileSnapshot(`golden/${name}.txt`);
  });
});
