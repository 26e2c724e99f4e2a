import { describe, expect, it } from 'vitest';
import { programmeHeading } from '../programme.ts';
import { readLine } from './read-line.ts';

/** What a heading is called, and those who speak with their roles. */
function read(text: string) {
  const heading = programmeHeading(text, 2, false);
  const people = readLine(text)?.people ?? [];
  return {
    title: heading === null ? null : text.slice(...heading.title),
    people: people.map(({ name, role }) => [
      text.slice(name.start, name.end),
      role === null ? null : text.slice(...role),
    ]),
  };
}

describe('a heading that goes on behind those who present', () => {
  it.each([
    'Présentation, par Anne Roux et Paul Petit, de l’attribution des aides',
    'Présentation par Anne Roux et Paul Petit du plan de la rivière',
    'Bilan, par Anne Roux et Paul Petit, des travaux de la digue',
  ])('is the title as a whole, and its object no role: %s', text => {
    expect(read(text)).toEqual({
      title: text,
      people: [
        ['Anne Roux', null],
        ['Paul Petit', null],
      ],
    });
  });

  it('ends before them where a body stands behind', () => {
    expect(read('Ouverture par Anne Roux, de la Ville de Caen')).toEqual({
      title: 'Ouverture',
      people: [['Anne Roux', 'de la Ville de Caen']],
    });
    expect(read('Clôture par Anne Roux, de l’ADEME').title).toBe('Clôture');
  });
});

describe('what stands behind a name and is no role', () => {
  it.each([
    ['Anne Roux : un parcours militant au service des quartiers', null],
    ['Anne Roux : une maire', 'une maire'],
    ['Anne Roux : la directrice de l’agence', 'la directrice de l’agence'],
  ])('%s', (text, role) => {
    expect(read(text).people).toEqual([['Anne Roux', role]]);
  });

  it('and who made a picture does not speak', () => {
    expect(readLine('Illustration par Anne Roux et Paul Petit, pour la revue.')).toBeNull();
    expect(readLine('Intervention par Anne Roux et Paul Petit, pour la revue.')).not.toBeNull();
  });

  it('and with whom a body made a contract does not either', () => {
    expect(readLine('Résiliation de la convention d’occupation du port avec Anne Roux')).toBeNull();
    expect(readLine('Table ronde sur la convention avec Anne Roux')).not.toBeNull();
  });
});
