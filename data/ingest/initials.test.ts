import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { namesOfLine } from './layouts/line-names.ts';
import { readOutline } from './outline.ts';

/** "Title: names" for each session that somebody speaks in. */
async function spokenIn(text: string, name = 'essai.txt'): Promise<readonly string[]> {
  const document = await openDocument(text, name);
  const source = { name, sha256: '', characters: text.length };
  const { sessions, appearances } = readOutline(document, source);
  return sessions.flatMap(({ id, title }) => {
    const own = appearances.filter(({ session, via }) => session === id && via === 'list');
    return own.length === 0 ? [] : [`${title}: ${own.map(one => one.name.text).join(' + ')}`];
  });
}

const listed = (lines: readonly string[]) =>
  `Journée d'étude des rives\n\nCommunications :\n\n${lines.map((line, i) => `${i + 1}. ${line}`).join('\n')}\n`;

describe('people who are written by their initials', () => {
  it('give what stands behind the comma, be it glued, of two people, or like an office', async () => {
    const lines = [
      'C.Noury et T.Floch, Le fleuve dans les crises politiques',
      'F. Marzin, Le général et la digue',
      'J.-P. Kerjean, L’exposition « Eau-Terre 1920-1930 » de 1979',
      'G.Oumarkic et P. Bazin, Anatole Vautrais',
      'J.J.Lescop, Le discours des bateliers des années 1920 aux années 1950',
      'M.Tarnoux, L’affaire du barrage en 1992',
    ];
    expect(await spokenIn(listed(lines))).toEqual([
      'Le fleuve dans les crises politiques: C. Noury + T. Floch',
      'Le général et la digue: F. Marzin',
      'L’exposition « Eau-Terre 1920-1930 » de 1979: J.-P. Kerjean',
      'Anatole Vautrais: G. Oumarkic + P. Bazin',
      'Le discours des bateliers des années 1920 aux années 1950: J.J. Lescop',
      'L’affaire du barrage en 1992: M. Tarnoux',
    ]);
  });

  it('give nothing where the comma leads to an office, or to the year of a book', async () => {
    const offices = [
      'A.Noury, maire de Cahors',
      'B.Floch, Université de Metz',
      'C.Marzin, directrice du port',
    ];
    const titles = (lines: readonly string[]) =>
      lines.filter(line => /Université|maire|directrice/.test(line));
    expect(titles(await spokenIn(listed(offices)))).toEqual([]);
    const books = [
      'C.Noury, Le fleuve dans la ville, Paris, Larmor, 2007',
      'F. Marzin, La digue et ses gens, Rennes, Kerdal, 2011',
      'J. Kerjean, Lire une rivière, Paris, Larmor, 1998',
    ];
    expect((await spokenIn(listed(books))).filter(line => /^L(?:e|a|ire) /.test(line))).toEqual([]);
  });

  it('are read on a line that has no other capital', async () => {
    const text = `Journée d'étude des rives\n\n1. Ouverture\n– accueil par C.Noury, directeur de la maison\n– introduction par S.Floch, directrice du port\n`;
    expect(await spokenIn(text)).toEqual(['Ouverture: C. Noury + S. Floch']);
  });

  it('make an initial of the "M." of one of them, and a civility where others have their names', () => {
    const names = (text: string) => namesOfLine(text).map(one => text.slice(one.start, one.end));
    expect(names('J. Noury, B. Floch & M. Claeys Marzin (Rives)')).toContain('M. Claeys Marzin');
    expect(names('Anne Noury, Paul Floch et M. Claude Marzin (Rives)')).not.toContain('M. Claude Marzin');
  });
});

describe('an unknown name behind how one is addressed', () => {
  it('is a person before the bracket of a body, and none without', () => {
    const names = (text: string) => namesOfLine(text).filter(one => one.score >= 0.6).length;
    expect(names('Dr. Micka Vautrais (Sociologie et démographie)')).toBe(1);
    expect(names('Micka Vautrais (Sociologie et démographie)')).toBe(0);
  });
});

describe('"Keynote Speakers:"', () => {
  it('lists those of the session that has begun; as a heading it opens its own', async () => {
    const page = (label: string) =>
      `# Symposium on rivers\n\n### Keynote Session\n\nChair: Lisa Martin (Director, Fordham)\n\n${label}\n\nProf. Anna Jones (Professor of History, Birkbeck)\n`;
    expect(await spokenIn(page('Keynote Speakers:'), 'essai.md')).toEqual([
      'Keynote Session: Lisa Martin + Anna Jones',
    ]);
    expect(await spokenIn(page('### Keynote Speakers'), 'essai.md')).toEqual([
      'Keynote Session: Lisa Martin',
      'Keynote Speakers: Anna Jones',
    ]);
  });
});

describe('a rare name that closes a row', () => {
  const names = (text: string) => namesOfLine(text).map(one => text.slice(one.start, one.end));
  it('is one where two stand before it, and no place of several words', () => {
    expect(names('Avec Anne Roux, Paul Petit et Val Grandgir')).toEqual([
      'Anne Roux',
      'Paul Petit',
      'Val Grandgir',
    ]);
    expect(names('Avec Anne Roux, Paul Petit et Val de Loire')).toEqual(['Anne Roux', 'Paul Petit']);
    expect(names('Avec Anne Roux et Val Grandgir')).not.toContain('Val Grandgir');
  });

  it('ends before an institute', () => {
    expect(names('Anne Bourcier Inria')).toEqual(['Anne Bourcier']);
    expect(names('Anne Bourcier Inrialec')).toEqual(['Anne Bourcier Inrialec']);
  });
});
