import { describe, expect, it } from 'vitest';
import { type Line, lineOf } from './page.ts';
import { paragraphsOf } from './paragraphs.ts';
import { wordAt } from './word.fixture.ts';

const COLUMN = { left: 0, right: 400 };

interface Drawn {
  readonly text?: string;
  readonly left?: number;
  readonly right?: number;
  readonly size?: number;
  /** From the foot of the line above. */
  readonly below?: number;
}

/** Lines of letters of ten points, twelve from line to line and as wide as their column, where nothing else is said. */
function page(...lines: readonly Drawn[]): readonly Line[] {
  let bottom = 1000;
  return lines.map(({ text = 'Les mots', left = 0, right = 400, size = 10, below = 12 }, i) => {
    bottom -= below;
    const words = text.split(' ');
    const drawn = words.map((word, w) => {
      const from = w === 0 ? left : right - 10;
      const end = w === words.length - 1 ? right : from + 20;
      return wordAt({ text: word, left: from, right: end, top: bottom + size, bottom, from: i, to: i });
    });
    return lineOf(drawn, COLUMN);
  });
}

const USUAL: readonly Drawn[] = [{}, {}, {}, {}, {}, {}];
/** Lines in each paragraph. */
const read = (...lines: readonly Drawn[]) => paragraphsOf([page(...lines)]).map(each => each.lines.length);

describe('the lines of a paragraph', () => {
  it('are at most 1.2 times as far apart as is usual', () => {
    expect(read(...USUAL, { below: 14.25 })).toEqual([7]);
    expect(read(...USUAL, { below: 14.5 })).toEqual([6, 1]);
  });

  it.each([
    ['Intervenants :', true, 2],
    ['Intervenant(s) :', true, 2],
    ['Intervenants de la journée :', true, 2],
    ['Les intervenants de ce jour :', true, 1],
    ['Intervenants :', false, 1],
    ['Intervenants', true, 1],
  ])('end before a label in bold letters of at most five words: %s', (text, bold, count) => {
    const [above, label] = page({ text: 'Lien du programme' }, { text, right: 120 });
    const lines = [above, label].flatMap(line => line ?? []);
    const set = lines.map((line, i) => ({ ...line, bold: i === 1 && bold }));
    expect(paragraphsOf([set])).toHaveLength(count);
    // In a text that is all in bold letters they say nothing.
    expect(paragraphsOf([lines.map(line => ({ ...line, bold: true }))])).toHaveLength(1);
  });

  it.each([
    ['9h00 Anne ROUX, Paul Petit et Luc de la Tour', 1],
    ['9h00 Anne Roux and Paul Petit', 1],
    ['9h00 Les haies, les mares et les rives', 2],
  ])('go on with no title below names alone behind hours: %s', (text, count) => {
    const [first, second] = page({ text }, { text: 'Compter les hérons', left: 10 });
    const opening = first === undefined ? [] : [{ ...first, inner: 5 }];
    const lines = paragraphsOf([[...opening, ...(second === undefined ? [] : [second])]]);
    expect(lines[0]?.lines).toHaveLength(count);
  });

  it('go on with no line that calls a list', () => {
    expect(read(...USUAL, { text: 'Participants :' })).toEqual([6, 1]);
    expect(read(...USUAL, { text: 'Étaient présents :' })).toEqual([6, 1]);
    expect(read(...USUAL, { text: 'Ordre du jour :' })).toEqual([6, 1]);
    expect(read(...USUAL, { text: 'Participants de la journée' })).toEqual([7]);
  });

  it('are at most 1.42 times as far apart where a sentence goes on', () => {
    expect(read(...USUAL, { text: 'et la suite', below: 17 })).toEqual([7]);
    expect(read(...USUAL, { text: 'et la suite', below: 17.25 })).toEqual([6, 1]);
    expect(read(...USUAL, { text: 'Et la suite', below: 17 })).toEqual([6, 1]);
  });

  it('are more than four tenths of a letter apart', () => {
    expect(read(...USUAL, { below: 4 })).toEqual([7]);
    expect(read(...USUAL, { below: 3.75 })).toEqual([6, 1]);
  });

  it('are of one size, within six parts of a hundred', () => {
    expect(read(...USUAL, { size: 10.625 })).toEqual([7]);
    expect(read(...USUAL, { size: 10.75 })).toEqual([6, 1]);
  });

  it('go on in the typeface that a line ends in, which may be higher', () => {
    const [above, below] = [page({ text: 'Entretien avec Luc' }), page({ text: 'Tolbec', size: 11 })];
    const raised = (text: string) =>
      above.map(line => {
        const words = line.words.map(word => (word.text === text ? { ...word, top: word.top + 1 } : word));
        return { ...line, words };
      });
    const moved = below.map(line => {
      const words = line.words.map(word => ({ ...word, bottom: word.bottom - 12, top: word.top - 12 }));
      return lineOf(words, COLUMN);
    });
    const counts = (lines: readonly Line[]) =>
      paragraphsOf([[...lines, ...moved]]).map(each => each.lines.length);
    expect(counts(raised('Luc'))).toEqual([2]);
    expect(counts(raised('Entretien'))).toEqual([1, 1]);
  });

  it('are not apart where a page parts what a small letter goes on with', () => {
    const apart = (above: string, below: string) =>
      paragraphsOf([page({ text: above, right: 200 }), page({ text: below })]).map(each => each.apart);
    expect(apart('Luc TOLBEC, élève administrateur', 'à l’institut')).toEqual([true, false]);
    expect(apart('Luc TOLBEC, élève administrateur', 'À l’institut')).toEqual([true, true]);
    expect(apart('Il est élève administrateur.', 'à l’institut')).toEqual([true, true]);
  });

  it('are set in by half a letter at most behind the first two', () => {
    expect(read(...USUAL, { left: 5 })).toEqual([7]);
    expect(read(...USUAL, { left: 5.5 })).toEqual([6, 1]);
    expect(read({}, { left: 5.5 })).toEqual([1, 1]);
    expect(read({ left: 60 }, {})).toEqual([2]);
  });

  it('are set in behind the first where two others that begin in lower case are, by as much', () => {
    const entry: readonly Drawn[] = [{}, { text: 'et la suite', left: 20, right: 300 }];
    const next: readonly Drawn[] = [
      { text: 'Les autres' },
      { text: 'Petit et la suite', left: 20, right: 300 },
    ];
    expect(read(...entry, ...entry, ...next)).toEqual([2, 2, 2]);
    expect(read(...entry, ...next)).toEqual([1, 1, 1, 1]);
    const further: readonly Drawn[] = [{}, { text: 'Petit et la suite', left: 40, right: 300 }];
    expect(read(...entry, ...entry, ...further)).toEqual([2, 2, 1, 1]);
    const centred: readonly Drawn[] = [{}, { text: 'et suite', left: 20, right: 380 }];
    expect(read(...centred, ...centred, ...centred)).toEqual([1, 2, 2, 1]);
    const ended: readonly Drawn[] = [{ text: 'Une phrase.' }, { text: 'Une autre', left: 20, right: 300 }];
    expect(read(...entry, ...entry, ...ended)).toEqual([2, 2, 1, 1]);
  });

  it('end where the next word would not have fitted, and a third of a letter', () => {
    const next = { text: 'Enfin il', right: 400 };
    // Its first word takes twenty points.
    expect(read(...USUAL, { right: 377 }, next)).toEqual([8]);
    expect(read(...USUAL, { right: 376 }, next)).toEqual([7, 1]);
  });

  it('go on in a cell where a line ends between the names of somebody', () => {
    const place = { table: {}, row: 0, column: 0 };
    const cell = (...lines: readonly string[]) =>
      paragraphsOf([
        page(...lines.map(text => ({ text, right: 200 }))).map(line => ({ ...line, cell: place })),
      ]).map(each => each.lines.length);
    expect(cell('Une haie par Vasilo', 'Tolbec (CNRS)')).toEqual([2]);
    expect(cell('A hedge by', 'Vasilo Tolbec')).toEqual([2]);
    expect(cell('Anne Roux et Paul', 'Tolbec')).toEqual([2]);
    expect(cell('Une haie en Bretagne', 'Tolbec (CNRS)')).toEqual([1, 1]);
    expect(cell('Une haie par Vasilo', 'et par Tolbec')).toEqual([2]);
  });

  it('begin anew with a name of two words to five', () => {
    expect(read(...USUAL, { text: 'Anne ROUX' })).toEqual([6, 1]);
    expect(read(...USUAL, { text: 'Mme Anne Marie Jeanne ROUX' })).toEqual([6, 1]);
    expect(read(...USUAL, { text: 'Mme Anne Marie Jeanne Lise ROUX' })).toEqual([7]);
  });

  /** Lines in each paragraph where a page parts two. */
  const over = (above: Drawn, below: Drawn) =>
    paragraphsOf([page(above), page(below)]).map(each => each.lines.length);

  it('go on over a page with what somebody does, whose entry it cuts', () => {
    const entry = { text: 'Anne ROUX, chargée de mission au conseil départemental' };
    expect(over(entry, { text: 'Seine Maritime', right: 120 })).toEqual([2]);
    expect(over({ ...entry, right: 350 }, { text: 'Seine Maritime', right: 120 })).toEqual([1, 1]);
    expect(over({ text: `${entry.text}.` }, { text: 'Seine Maritime', right: 120 })).toEqual([1, 1]);
    expect(over(entry, { text: 'Luc MOREL, maire', right: 120 })).toEqual([1, 1]);
    expect(over({ text: 'Les mots du conseil' }, { text: 'Seine Maritime', right: 120 })).toEqual([1, 1]);
  });

  it('go on over a page in running text, which fills three quarters of its column', () => {
    const above = { text: 'Le conseil de l’alimentation' };
    expect(over(above, { text: 'Durable réaffirme', right: 300 })).toEqual([2]);
    expect(over(above, { text: 'Durable réaffirme', right: 299 })).toEqual([1, 1]);
    expect(over({ text: 'La séance est levée.' }, { text: 'Durable réaffirme' })).toEqual([1, 1]);
    expect(over({ text: 'Les rives 12' }, { text: 'Durable réaffirme' })).toEqual([1, 1]);
  });

  it('go on over a page within a name of its own hyphens', () => {
    expect(over({ text: 'la ville de Saint-' }, { text: 'Médard', right: 60 })).toEqual([2]);
    expect(over({ text: 'la ville du saint-' }, { text: 'Médard', right: 60 })).toEqual([1, 1]);
    expect(over({ text: 'Nature &' }, { text: 'Territoire', right: 60 })).toEqual([2]);
  });

  it('go on with no address', () => {
    const address = { text: '80, rue de Reuilly' };
    expect(read(...USUAL, { text: 'Centre de la fonction publique' }, address)).toEqual([7, 1]);
    expect(read(...USUAL, { text: 'La réunion se tient au' }, address)).toEqual([8]);
    expect(read(...USUAL, { text: 'Centre de la fonction publique' }, { text: '80 rues fermées' })).toEqual([
      8,
    ]);
  });
});
