import { describe, expect, it } from 'vitest';
import { passage } from '../../text/normalise.ts';
import { readReported } from './reported.ts';

function toldIn(text: string): readonly string[] {
  return (
    readReported(passage(text, 0, text.length))?.people.map(({ name, part, role }) =>
      [text.slice(name.start, name.end), part, ...(role === null ? [] : [text.slice(...role)])].join(' | '),
    ) ?? []
  );
}

describe('sentences of a report in which who speaks is not who the sentence opens on', () => {
  it.each([
    ['Quant à Anne Roux, elle défend la haie plessée.', 'Anne Roux | speaker'],
    ['Quant à Anne Roux, maire de Laval, elle rappelle le coût.', 'Anne Roux | speaker | maire de Laval'],
    ['Anne Roux, elle, insiste sur la sécurité.', 'Anne Roux | speaker'],
    [
      'Il revient à Paul Petit, maire de Laval, d’ouvrir la discussion.',
      'Paul Petit | speaker | maire de Laval',
    ],
    ['Il appartient à Paul Petit de répondre aux riverains.', 'Paul Petit | speaker'],
    ['Ce fut au tour de Paul Petit d’exposer les essais.', 'Paul Petit | speaker'],
    ['Lui a succédé Paul Petit, ingénieur au Cerema.', 'Paul Petit | speaker | ingénieur au Cerema'],
    ['S’ensuit l’intervention de Zoé Marzin.', 'Zoé Marzin | speaker'],
    ['Les ponts ont fait l’objet d’une communication de Paul Petit.', 'Paul Petit | speaker'],
    ['Ce matin-là le public a écouté Zoé Marzin.', 'Zoé Marzin | speaker'],
    [
      'Les débats se sont tenus sous la houlette de Hugo Floch, journaliste.',
      'Hugo Floch | moderator | journaliste',
    ],
    ['Le bilan des sols a été dressé par Anne Roux, chercheuse.', 'Anne Roux | speaker | chercheuse'],
    ['La parole a ensuite été donnée à Paul Petit.', 'Paul Petit | speaker'],
    ['Les conclusions ont été tirées par Zoé Marzin.', 'Zoé Marzin | speaker'],
    ['Anne Roux a clos les échanges.', 'Anne Roux | speaker'],
  ])('tell of them all the same: %s', (sentence, told) => {
    expect(toldIn(sentence)).toEqual([told]);
  });

  it.each([
    'Quant à Anne Roux, elle habite Laval.',
    'Anne Roux, elle, vit à Laval.',
    'Il revient à Paul Petit de tondre la pelouse.',
    'Il revient à Paul Petit une part du budget.',
    'Paul Petit a grandi sous la houlette de Hugo Floch.',
    'La ville a écouté Zoé Marzin.',
    'Le pont a fait l’objet d’une visite de Paul Petit.',
    'Lui a manqué Paul Petit.',
  ])('tell of nobody who speaks: %s', sentence => {
    expect(toldIn(sentence)).toEqual([]);
  });
});
