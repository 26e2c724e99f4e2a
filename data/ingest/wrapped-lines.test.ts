import { describe, expect, it } from 'vitest';
import { openDocument } from '../document/open.ts';
import { boundsOf, plainLines } from '../text/bounds.fixture.ts';
import { linesOf } from './lines-of.ts';
import { ledIn } from './spoken.fixture.ts';
import { withWrappedLines } from './wrapped-lines.ts';

/** A text as an editor breaks its lines at a width: at the last space that fits; what goes on stands under the words of its item. */
function broken(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap(line => {
      if (line.startsWith('#')) return [line];
      const indent = ' '.repeat(/^\s*(?:[-*•] )?/u.exec(line)?.[0].length ?? 0);
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        const isFirst = last.trim() === '' || /^\s*[-*•]$/u.test(last);
        if (!isFirst && last.length + 1 + word.length > width) lines.push(indent + word);
        else lines[lines.length - 1] = lines.length === 1 && last === '' ? word : `${last} ${word}`;
      }
      return lines;
    })
    .join('\n');
}

const ABSTRACT =
  'Depuis vingt ans les communes de la vallée essaient de garder leurs haies, et celles qui y parviennent racontent ici comment elles ont fait, avec qui et à quel prix. Le débat avec la salle suit leurs exposés.';

const PROGRAMME = `# Rencontres des haies et des rivières de Basse-Bretagne

Lannion, 12 mars 2024

${ABSTRACT}

## Atelier 1 : Ce que les haies disent aux habitants des villages de la vallée et à leurs maires

${ABSTRACT}

- Animation : Anne Tolbec, directrice de l’Agence de l’eau et des milieux aquatiques de Bretagne
- Hugo Kerlo, maître de conférences en géographie à l’Université de Caen Normandie, et Paul Guivarch, maire de Lannion

## Atelier 2 : Le pont sur la rivière, ou comment deux rives se sont longtemps tourné le dos

${ABSTRACT}

- Animation : Zoé Marin, cheffe de projet à la Communauté de communes du Pays des deux rives
- Lise Noury, professeure d’histoire contemporaine à l’École des hautes études en sciences sociales
`;

describe('lines that an editor broke at a width', () => {
  it.each([60, 66, 72, 78, 80, 96, 100])('are whole again in Markdown: %i characters', async width => {
    expect(await ledIn(broken(PROGRAMME, width), 'essai.md')).toEqual(await ledIn(PROGRAMME, 'essai.md'));
  });

  const PLAIN = PROGRAMME.replace(/^#+ /gmu, '').replaceAll('\n- ', '\n• ');

  it.each([64, 72, 76, 80, 92])('are whole again in a mail: %i characters', async width => {
    const read = await ledIn(broken(PLAIN, width), 'essai.txt');
    const names = (told: readonly string[]) => told.map(line => line.replace(/^.*: (?=\[)/u, ''));
    expect(names(read)).toEqual(names(await ledIn(PLAIN, 'essai.txt')));
  });

  it('stay apart where they were ended on purpose, be they nearly as long', async () => {
    const text = `# Rencontres des haies\n\n${broken(`${ABSTRACT}\n\n${ABSTRACT}`, 72)}\n\n## Table ronde des élus de la vallée\n\nAnne Tolbec, maire de la commune de Saint-Michel-en-Grève (Finistère)\nHugo Kerlo, maire de la commune de Plestin-les-Grèves (Côtes-d’Armor)\nPaul Guivarch, maire de Lannion\n`;
    expect(await ledIn(text, 'essai.md')).toEqual([
      'Table ronde des élus de la vallée: Anne Tolbec + Hugo Kerlo + Paul Guivarch',
    ]);
  });

  it('keep what has a mark of its own: an item, hours, a heading, a cell', async () => {
    const text = broken(PROGRAMME, 72);
    const lines = linesOf(await openDocument(text, 'essai.md'));
    for (const one of withWrappedLines(text, lines))
      expect(text.slice(one.start, one.end)).not.toMatch(/\n(?:- |#|\s*$)/u);
  });
});

describe('the width of a text', () => {
  /** Lines of so many characters that go on with one another, behind so many that are shorter. */
  function joined(full: number, width: number, short = 0): number {
    const filled = `${'rives '.repeat(Math.ceil(width / 6)).slice(0, width - 1)}s`;
    const texts = Array.from({ length: full }, () => filled).flatMap(line => [
      line,
      'lorsque le fleuve monte',
      '',
    ]);
    const others = Array.from({ length: short }, () => ['Les rives.', 'Le fleuve.', '']).flat();
    const all = [...texts, ...others];
    return all.length - withWrappedLines(all.join('\n'), plainLines(...all)).length;
  }

  it('is shown by six full lines', () => {
    expect(boundsOf([1, 12], count => joined(count, 72) > 0)).toEqual([6]);
  });

  it('is none of a column, nor of a paragraph that nothing broke', () => {
    expect(boundsOf([40, 130], width => joined(8, width) > 0)).toEqual([55, 111]);
  });

  it('is none where three quarters of the lines that go on are shorter', () => {
    expect(boundsOf([0, 60], short => joined(8, 72, short) > 0)).toEqual([25]);
  });

  it('leaves a few addresses aside that cannot be broken', () => {
    const address = `https://example.org/${'haie'.repeat(30)}`;
    const count = (times: number) => {
      const texts = Array.from({ length: 60 }, () => [
        'rives '.repeat(12).trim(),
        'lorsque le fleuve monte',
        '',
      ]).flat();
      const all = [...Array.from({ length: times }, () => [address, 'et plus loin', '']).flat(), ...texts];
      return all.length - withWrappedLines(all.join('\n'), plainLines(...all)).length;
    };
    expect(boundsOf([0, 4], times => count(times) > 0)).toEqual([2]);
  });
});
