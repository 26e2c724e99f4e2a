import { describe, expect, it } from 'vitest';
import { readLines } from './lines.ts';
import { openDocument } from './open.ts';

async function linesOf(written: string, name = 'essai.md'): Promise<readonly string[]> {
  const document = await openDocument(written, name);
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

  const onPage = (body: string) => linesOf(`<html><body><p>${body}</p></body></html>`, 'essai.html');

  it('stand apart on a page too', async () => {
    expect(await onPage('<a href="/a">Anne Roux</a>and<a href="/b">Paul Petit</a>')).toEqual([
      'Anne Roux and Paul Petit',
    ]);
    expect(await onPage('un mot de<a href="/a">Anne Roux</a>Directrice')).toEqual([
      'un mot de Anne Roux Directrice',
    ]);
    expect(await onPage('<a href="/a">Anne Roux</a>(CNRS)<a href="/b">Paul Petit</a>(INRAE)')).toEqual([
      'Anne Roux(CNRS)',
      'Paul Petit(INRAE)',
    ]);
  });

  it('begin a line right behind another link', async () => {
    expect(await onPage('<a href="/a">Anne Roux</a><a href="/b">Paul Petit</a>')).toEqual([
      'Anne Roux',
      'Paul Petit',
    ]);
    expect(await onPage('<a href="/a">An</a><a href="/b">ne Roux</a>')).toEqual(['Anne Roux']);
  });

  it('stay whole on a page where they are a part of a word or of a bracket', async () => {
    expect(
      await onPage('les <a href="/d">député</a>s, l’<a href="/e">Europe</a> et (<a href="/c">Anne Roux</a>)'),
    ).toEqual(['les députés, l’Europe et (Anne Roux)']);
    expect(await onPage('<b>3</b><a href="/d">e rang</a>, <i>x</i><a href="/e">y</a>')).toEqual([
      '3e rang, xy',
    ]);
  });
});
