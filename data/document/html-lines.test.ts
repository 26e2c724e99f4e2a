import { describe, expect, it } from 'vitest';
import { openDocument } from './open.ts';

const CLOSE = ' style="margin-bottom: 0in"';
const filled = (words: string, style = CLOSE) => `<p${style}>${words}</p>\n`;
const EMPTY = '<p><br/></p>\n';

/** The words of a page, a number for the empty lines between two. */
async function linesOf(body: string): Promise<readonly string[]> {
  const { text } = await openDocument(`<html><body>${body}</body></html>`, 'essai.html');
  const words = text.replace(/[ \t\u2060]+/g, '').trim();
  return words.split(/(\n+)/).map(part => (part.startsWith('\n') ? String(part.length - 1) : part));
}

const joined = async (body: string) => (await linesOf(body)).join(' ');

describe('paragraphs that an office program saves as a page', () => {
  it.each(['margin-bottom: 0in', 'line-height: 100%; margin-bottom: 0in', 'margin:0', 'margin-bottom:0cm;'])(
    'are lines where empty ones part them: %s',
    async style => {
      const own = ` style="${style}"`;
      const body = `${EMPTY.repeat(3)}${filled('Anne', own)}${filled('maire', own)}${EMPTY}${filled('Paul', own)}`;
      expect(await joined(body)).toBe('Anne 0 maire 1 Paul');
    },
  );

  it('are parted where they leave room below', async () => {
    const own = ' style="margin-bottom: 0.1in"';
    expect(await joined(`${EMPTY.repeat(3)}${filled('Anne', own)}${filled('maire', own)}`)).toMatch(
      /^Anne [1-9] maire$/,
    );
  });

  it('are parted where fewer than three are empty', async () => {
    const isInLines = async (count: number) =>
      (await joined(`${EMPTY.repeat(count)}${filled('Anne')}${filled('maire')}`)) === 'Anne 0 maire';
    expect(await isInLines(2)).toBe(false);
    expect(await isInLines(3)).toBe(true);
  });

  it('are parted where fewer than a tenth are empty', async () => {
    const isInLines = async (count: number) =>
      (await joined(`${EMPTY.repeat(3)}${filled('mot').repeat(count)}`)).includes('mot 0 mot');
    expect(await isInLines(27)).toBe(true);
    expect(await isInLines(28)).toBe(false);
  });

  it('are parted where fewer than four in five stand close', async () => {
    const isInLines = async (apart: number) =>
      (
        await joined(`${EMPTY.repeat(3)}${filled('mot').repeat(8)}${filled('loin', '').repeat(apart)}`)
      ).includes('mot 0 mot');
    expect(await isInLines(2)).toBe(true);
    expect(await isInLines(3)).toBe(false);
  });
});
