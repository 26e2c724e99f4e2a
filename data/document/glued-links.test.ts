import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { openDocument } from './open.ts';

async function linesOf(markdown: string): Promise<readonly string[]> {
  const document = await openDocument(markdown, 'essai.md');
  return readLines(document)
    .map(({ text }) => text)
    .filter(line => line !== '');
}

describe('links that are glued to what stands beside them', () => {
  it('stand apart from "and", from a word before them and from a name behind', async () => {
    expect(await linesOf('[Anne Roux](/a)and[Paul Petit](/b)')).toEqual(['Anne Roux and Paul Petit']);
    expect(await linesOf('[Anne Roux](/a)et[Paul Petit](/b)')).toEqual(['Anne Roux et Paul Petit']);
    expect(await linesOf('un mot de[Anne Roux](/a)Directrice')).toEqual(['un mot de Anne Roux Directrice']);
  });

  it('begin a line behind what is closed', async () => {
    expect(await linesOf('[Anne Roux](/a)(CNRS), “[Les digues](/d)”[Paul Petit](/b)(INRAE)')).toEqual([
      'Anne Roux(CNRS), “Les digues”',
      'Paul Petit(INRAE)',
    ]);
  });

  it('stay whole where the link is a part of a word or of a bracket', async () => {
    expect(await linesOf('les [député](/a)s, l’[Europe](/b) et ([Anne Roux](/c))')).toEqual([
      'les députés, l’Europe et (Anne Roux)',
    ]);
  });
});
