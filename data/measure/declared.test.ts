import { describe, expect, it } from 'vitest';
import { FRENCH_STOPWORDS } from '../text/stopwords.ts';
import { declaredInBody, saysKeyword } from './declared.ts';
import { lexicon, outline, workshops } from './rouen.fixture.ts';
import { buildWordTable } from './words.ts';

const said = (session: string, keyword: string) => declaredInBody(workshops, session, keyword);

describe('declaredInBody', () => {
  it('finds a keyword in another number, and of several words', () => {
    expect(said('A21', 'Transparence')).toBe(true);
    expect(said('A18', 'Savoir expérientiel')).toBe(true);
    expect(said('A18', "Pouvoir d'agir")).toBe(true);
    expect(said('A10', 'Accès aux droits')).toBe(true);
    expect(said('A22', 'Média')).toBe(true);
    expect(said('A17', 'Contrat social')).toBe(true);
    expect(said('A3', 'Liberté et libertés')).toBe(true);
  });

  it('says when the body never says it', () => {
    expect(said('A12', 'Authenticité')).toBe(false);
    expect(said('A2', 'Agilité')).toBe(false);
    expect(said('A13', 'Respect')).toBe(false);
    expect(said('A10', 'Participation')).toBe(false);
  });

  it('answers for every keyword of the proceedings', () => {
    const answers = outline.sessions.flatMap(s => s.declaredKeywords.map(({ label }) => said(s.id, label)));
    expect(answers).toHaveLength(28);
    expect(new Set(answers)).toEqual(new Set([true, false]));
  });

  it('is false for what the table has not', () => {
    expect(said('Z9', 'Transparence')).toBe(false);
    expect(said('A21', '')).toBe(false);
  });
});

describe('the words of one keyword', () => {
  const says = (between: string) => {
    const body = `On parle d'accès ${between}aux droits, souvent.`;
    const table = buildWordTable(
      body,
      [{ id: 'A1', theme: null, summary: { start: 0, end: body.length } }],
      lexicon,
    );
    return saysKeyword(table, 0, 'Accès aux droits', lexicon, FRENCH_STOPWORDS);
  };

  it('stand at most thirty characters from each other', () => {
    expect(says('bien '.repeat(5))).toBe(true);
    expect(says(`${'bien '.repeat(5)}x `)).toBe(false);
  });
});
