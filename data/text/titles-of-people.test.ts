import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isTitleAbbreviation,
  opensWithAddress,
  titleBefore,
  titleLength,
  withoutAddress,
} from './titles-of-people.ts';

/** What stands before the name "X" of a line, as "title → office". */
function title(line: string): string | null {
  const end = line.lastIndexOf('X');
  const found = titleBefore(line, end);
  if (found === null) return null;
  return `${line.slice(found.start, end).trim()} → ${found.office === null ? '–' : line.slice(...found.office)}`;
}

describe('the title before a name', () => {
  it('is a civility, which says nothing of an office', () => {
    expect(title('Mme X')).toBe('Mme → –');
    expect(title('animé par MM. X')).toBe('MM. → –');
    expect(title('S.E. M. X')).toBe('S.E. M. → –');
    expect(title('Son Excellence X')).toBe('Son Excellence → –');
    expect(title('maître X')).toBe('maître → –');
    expect(title('M LESCOP et M X')).toBe('M → –');
  });

  it('is a civility, an article and an office with its adjectives', () => {
    expect(title('Mme la préfète X')).toBe('Mme la préfète → préfète');
    expect(title('Madame la ministre déléguée X')).toBe('Madame la ministre déléguée → ministre déléguée');
    expect(title('M. le directeur général adjoint X')).toBe(
      'M. le directeur général adjoint → directeur général adjoint',
    );
    expect(title('la rédactrice en chef X')).toBe('la rédactrice en chef → rédactrice en chef');
    expect(title('M. le contrôleur général X')).toBe('M. le contrôleur général → contrôleur général');
    expect(title('Ancien ministre X')).toBe('Ancien ministre → Ancien ministre');
  });

  it('is an office with what it stands over, behind a civility and an article', () => {
    expect(title('Mme la préfète de la Sarthe X')).toBe('Mme la préfète de la Sarthe → préfète de la Sarthe');
    expect(title('Mme la préfète de la Sarthe, X')).toBeNull();
    expect(title('Mme la préfète de X')).toBeNull();
  });

  it('is a rank, a degree, a title of a church', () => {
    expect(title('Ville de Nantes Colonel X')).toBe('Colonel → Colonel');
    expect(title('Lieutenant-colonel X')).toBe('Lieutenant-colonel → Lieutenant-colonel');
    expect(title("L'amiral X")).toBe("L'amiral → amiral");
    expect(title('M. le Professeur X')).toBe('M. le Professeur → Professeur');
    expect(title('Prof. Dr. X')).toBe('Prof. Dr. → –');
    expect(title('la Pre X')).toBe('la Pre → –');
    expect(title('Sœur X')).toBe('Sœur → Sœur');
    expect(title('Associate Professor X')).toBe('Associate Professor → Associate Professor');
    expect(title('Rev. X')).toBe('Rev. → –');
  });

  it('is written for both, too', () => {
    expect(title('Directeur·rice X')).toBe('Directeur·rice → Directeur·rice');
    expect(title('Coordinateur·trice X')).toBe('Coordinateur·trice → Coordinateur·trice');
    expect(title('Délégué(e) X')).toBe('Délégué(e) → Délégué(e)');
  });

  it('is no role of the name before, and no word of a sentence', () => {
    expect(title('Anne MARTIN Directrice adjointe X')).toBeNull();
    expect(title('Université de Rennes X')).toBeNull();
    expect(title('il me X')).toBeNull();
    expect(title('à 5 m X')).toBeNull();
    expect(title('X')).toBeNull();
  });

  it('stands where it is looked for, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.nat(120), (text, at) => {
        const end = Math.min(at, text.length);
        const found = titleBefore(text, end);
        if (found === null) return;
        expect(found.start).toBeGreaterThanOrEqual(0);
        expect(found.start).toBeLessThan(end);
      }),
    );
  });
});

describe('the title at a place', () => {
  it('has a length, with the space behind it', () => {
    expect(titleLength('Dr Anne Lescop', 0)).toBe(3);
    expect(titleLength('M. le professeur Yvan Corbier', 0)).toBe(17);
    expect(titleLength('Anne Lescop', 0)).toBe(0);
    expect(titleLength('La halle des sports', 0)).toBe(0);
  });

  it('tells who is addressed from who teaches', () => {
    expect(opensWithAddress('Maître Paul Durandel')).toBe(true);
    expect(opensWithAddress('Maître de conférences')).toBe(false);
    expect(withoutAddress('Monsieur le Président du conseil')).toBe('Président du conseil');
    expect(withoutAddress('maître de conférences')).toBe('maître de conférences');
  });

  it('ends no sentence with its dot', () => {
    for (const word of ['M', 'Dr', 'Ch', 'P', 'Rev']) expect(isTitleAbbreviation(word)).toBe(true);
    for (const word of ['Paul', 'ville', 'etc']) expect(isTitleAbbreviation(word)).toBe(false);
  });
});
