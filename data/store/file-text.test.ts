import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFile, withFileAsText } from './file-text.ts';

describe('the file that a row keeps', () => {
  it('goes through text and comes back, whatever its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async bytes => {
        const text = await withFileAsText({ document: 'd', file: new Blob([bytes]) });
        const { file, document } = withFile(JSON.parse(JSON.stringify(text)));
        expect(document).toBe('d');
        if (!(file instanceof Blob)) throw new Error('no file');
        expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
      }),
    );
  });

  it('comes back when it is longer than what is turned at once', async () => {
    const bytes = new Uint8Array(3 * 8192 * 2 + 5).map((_, i) => i * 7);
    const { file } = withFile(await withFileAsText({ file: new Blob([bytes]) }));
    expect(file instanceof Blob && new Uint8Array(await file.arrayBuffer())).toEqual(bytes);
  });

  it('is not there where none is kept', async () => {
    const row = { document: 'd', text: 'Actes' };
    expect(withFile(await withFileAsText(row))).toEqual(row);
  });
});
