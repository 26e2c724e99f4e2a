import { describe, expect, it } from 'vitest';
import { formatsOf } from '../i18n/index.ts';
import { documentNames, whereAndWhen } from './documents.ts';

const formats = formatsOf('fr');
const SOURCE = { name: 'ed1.txt', sha256: '', characters: 10 };
const first = { id: 'a', name: 'ed1.txt', title: 'Journée', place: 'Angers', dates: ['2024-04-04'] };

describe('the name of a document among others', () => {
  it('is its title, where no other bears it', () => {
    expect(documentNames([first, { ...first, id: 'b', title: 'Assises' }], formats).get(first.id)).toBe(
      'Journée',
    );
  });

  it('says place and days where two bear one title', () => {
    const second = { ...first, id: 'b', name: 'ed2.txt', place: 'Limoges', dates: ['2024-10-12'] };
    expect(documentNames([first, second], formats).get(first.id)).toBe('Journée (Angers, 4 avril 2024)');
    expect(documentNames([first, second], formats).get(second.id)).toBe('Journée (Limoges, 12 octobre 2024)');
  });

  it('says the file where place and days tell nothing apart', () => {
    const second = { ...first, id: 'b', name: 'ed2.txt' };
    expect(documentNames([first, second], formats).get(second.id)).toBe('Journée (ed2.txt)');
    const bare = { id: 'c', name: 'ed3.txt', title: 'Journée' };
    expect(documentNames([first, bare], formats).get(bare.id)).toBe('Journée (ed3.txt)');
  });
});

describe('where and when a reading is of', () => {
  const proceedings = {
    id: 'journee',
    title: 'Journée',
    subtitle: null,
    organiser: null,
    place: 'Angers',
    dates: ['2024-04-04', '2025-04-05'],
    source: SOURCE,
  };
  const part = (dates: readonly string[]) => ({
    id: dates.join(),
    title: 'Journée',
    place: 'Angers',
    dates,
    source: SOURCE,
    start: 0,
    end: 10,
  });

  it('is said once for one document, and for each of several by itself', () => {
    expect(whereAndWhen({ proceedings: { ...proceedings, dates: ['2024-04-04'] } }, formats)).toBe(
      'Angers, 4 avril 2024',
    );
    const documents = [part(['2024-04-04']), part(['2025-04-05'])];
    expect(whereAndWhen({ proceedings, documents }, formats)).toBe(
      'Angers, 4 avril 2024 et Angers, 5 avril 2025',
    );
    expect(whereAndWhen({ proceedings: { ...proceedings, place: null, dates: [] } }, formats)).toBe('');
  });
});
