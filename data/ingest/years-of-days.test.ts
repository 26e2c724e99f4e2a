import { describe, expect, it } from 'vitest';
import { openDocument, plain } from '../document/open.ts';
import { NOTHING_DECLARED } from '../document/readable.ts';
import { readOutline } from './outline.ts';

function daysOf(text: string, declared: string | null = null): string {
  const dates = declared === null ? [] : [{ text: declared, span: { start: 0, end: 0 } }];
  return readOutline(
    { ...plain(text), declared: { ...NOTHING_DECLARED, dates } },
    { name: 'essai.txt', sha256: '', characters: text.length },
  ).proceedings.dates.join(' ');
}

describe('the year of a day that leaves it out', () => {
  it.each([
    [
      'that of the same day further down',
      'Retour sur le colloque des rives (7 décembre)\n\nÀ la suite du colloque des 1er et 2 décembre 2022, un autre s’est tenu le 7 décembre 2023 à Rouen, où beaucoup de villes ont parlé longuement de leurs rives, de leurs ponts et de leurs digues, et de ce qui manque à chacune.\n',
      '2023-12-07',
    ],
    [
      'the one in which the weekday fits',
      'Débat : voter à seize ans\n\nPublié le 4 avril 2017 - Dernière mise à jour le 2 mai 2022\n\nLe débat se tiendra ce jeudi 6 avril à 18 heures.\n\nLe livre de 2015 sera vendu.\n',
      '2017-04-06',
    ],
    [
      'not that of a law',
      'Colloque sur la mémoire\n\nLe colloque aura lieu le 4 mars à Lyon. On y parlera de la loi de février 2005.\n',
      '',
    ],
  ])('is %s', (_, text, days) => {
    expect(daysOf(text)).toBe(days);
  });
});

describe('the day of which a report tells', () => {
  it.each([
    ['Le jeudi 17 décembre 2015, nous nous sommes retrouvés à la halle.', '2016-01-20', '2015-12-17'],
    ['Le mardi 3 juin 2014,\nles membres du club\nse sont réunis au port.', '2014-06-11', '2014-06-03'],
    ['La rencontre a eu lieu le samedi 7 mars 2020 à Dol.', '2020-03-30', '2020-03-07'],
    // Long before, something else took place.
    ['Le jeudi 17 décembre 2015, la digue a eu lieu d’être refaite.', '2016-11-20', '2016-11-20'],
    ['Le jeudi 17 décembre 2015, le pont tombera.', '2016-01-20', '2016-01-20'],
  ])('comes before the one on which it was written: %s', (sentence, declared, days) => {
    expect(daysOf(`Compte rendu du club des rives\n\n${sentence}\n\nOn y a parlé du port.\n`, declared)).toBe(
      days,
    );
  });

  it('is none that stands in a field of the page', async () => {
    const text =
      'Compte rendu de la rencontre des rives\n======================================\n\n:date: 2015-04-20\n:tags: rive\n\nLe jeudi 19 mars 2015, le club s’est réuni au port.\n\n**La digue - Anne Roux (Rive)**\n\nAnne Roux a présenté la digue.\n';
    const read = await openDocument(text, 'essai.rst');
    const { proceedings } = readOutline(read, { name: 'essai.rst', sha256: '', characters: text.length });
    expect(proceedings.dates).toEqual(['2015-03-19']);
  });
});
