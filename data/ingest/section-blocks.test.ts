import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { readOutline } from './outline.ts';

/** Who is listed in a programme of which one entry has this name over this line. */
function listedWith(name: string, below: string): readonly string[] {
  const document = plain(
    `Journée des rives\n\n9h00 Les digues du fleuve\n${name}\n${below}\n\n10h00 Les haies du bocage\nPaul Petit\nMaire de Caen\n`,
  );
  const about = { name: 'essai.txt', sha256: '', characters: document.text.length };
  return readOutline(document, about).appearances.map(appearance => appearance.name.text);
}

/** An office in so many characters. */
const office = (length: number) =>
  'Directrice de recherche'.padEnd(length, ' et les rives du lac').trimEnd().padEnd(length, 's');

describe('a name alone on its line', () => {
  it.each(['Olive Martin', 'France Petit', 'Zorvane QUILMET'])(
    'that may be another thing, %s, is held up by an office below it of two hundred characters at most',
    name => {
      expect(listedWith(name, office(200))).toEqual([name, 'Paul Petit']);
      expect(listedWith(name, office(201))).toEqual(['Paul Petit']);
    },
  );

  it('is not held up by a line that ends as a sentence does, or is no office', () => {
    expect(listedWith('Olive Martin', `${office(80)}.`)).toEqual(['Paul Petit']);
    expect(listedWith('Olive Martin', 'Les rives et leurs oiseaux')).toEqual(['Paul Petit']);
  });

  it('needs nothing below where nothing else can be meant', () => {
    expect(listedWith('Anne Roux', office(201))).toEqual(['Anne Roux', 'Paul Petit']);
  });
});
