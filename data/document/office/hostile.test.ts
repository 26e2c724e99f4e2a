import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { damaged } from '../damaged.fixture.ts';
import { docxOf, odtOf, p, read } from './office.fixture.ts';

const BODY = `${p('Anne ROUX, maire de Rouen')}<w:tbl><w:tr><w:tc>${p('9h')}</w:tc><w:tc>${p('Accueil')}</w:tc></w:tr></w:tbl>`;
const inside = (body: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const documentOf = (xml: string) => zipSync({ 'word/document.xml': strToU8(xml) });

describe('a file made to do harm', () => {
  it('gives a text or a code, whatever bytes were changed', async () => {
    for (const sound of [docxOf(BODY), odtOf('<text:p>Anne ROUX</text:p>')]) {
      await fc.assert(
        fc.asyncProperty(damaged(sound), async bytes => {
          const outcome = await read(bytes).then(
            ({ text }) => typeof text,
            (cause: Error) => cause.message,
          );
          expect(outcome).toMatch(/^(?:string|broken|locked|swollen|binary|empty|not-text)$/);
        }),
        { numRuns: 150 },
      );
    }
  });

  it('that unpacks to more than a document holds is refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(49 * 1024 * 1024) }, { level: 1 });
    await expect(read(bomb)).rejects.toThrow('swollen');
  });

  it('that is nested deeper than anybody writes is refused, and one less deep is read', async () => {
    const nested = (depth: number) => `${'<w:sdt>'.repeat(depth)}${p('Anne')}${'</w:sdt>'.repeat(depth)}`;
    await expect(read(documentOf(inside(nested(500))))).rejects.toThrow('swollen');
    expect((await read(documentOf(inside(nested(300))))).text).toBe('Anne\n');
  });

  it('does not have its entities unfolded', async () => {
    const declared =
      '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>';
    await expect(read(documentOf(declared + inside(p('&b;&c;'))))).rejects.toThrow('broken');
  });

  it('that ends too early is broken, whatever the place', async () => {
    const sound = docxOf(BODY);
    for (const share of [0.1, 0.5, 0.9, 0.99])
      await expect(read(sound.slice(0, Math.floor(sound.length * share)))).rejects.toThrow('broken');
  });

  it('behind a password, of an old Word or of another kind says so', async () => {
    const ole = new Uint8Array(600);
    ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(read(ole)).rejects.toThrow('old-word');
    ole.set(Array.from('EncryptedPackage', letter => [letter.charCodeAt(0), 0]).flat(), 300);
    await expect(read(ole)).rejects.toThrow('locked');
    await expect(read(zipSync({ 'image.png': new Uint8Array(9) }))).rejects.toThrow('binary');
  });
});
