import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import rouen from '../samples/actes-rouen-2025.txt?raw';
import { readOutline } from './outline.ts';
import { readTerms } from './terms.ts';

const source = { name: 'actes.txt', sha256: '', characters: rouen.length };
const outline = readOutline(plain(rouen), source);
const terms = readTerms(rouen, outline);
const labels = (kind: string) => terms.filter(term => term.kind === kind).map(term => term.label);

describe('readTerms', () => {
  it('takes every declared keyword once, as it is shown to people', () => {
    expect(labels('declared')).toHaveLength(28);
    expect(labels('declared')).toEqual(
      expect.arrayContaining([
        'Engagement',
        'Liberté et libertés',
        'Accès aux droits',
        "Pouvoir d'agir",
        'TZNR',
      ]),
    );
  });

  it('extracts compound terms and frequent nouns from the summaries', () => {
    expect(labels('extracted')).toEqual(
      expect.arrayContaining([
        'santé mentale',
        'cohésion sociale',

        'citoyens',
        'IA',
        'non-recours',
      ]),
    );
    for (const noise of [
      'de',
      'atelier',
      'mentale',
      'prise de conscience',
      'Claire',
      'Thoury',
      'rappelé',
      'être',
    ]) {
      expect(labels('extracted')).not.toContain(noise);
    }
  });

  it('has each lemma and each id once', () => {
    expect(new Set(terms.map(term => term.lemma)).size).toBe(terms.length);
    expect(new Set(terms.map(term => term.id)).size).toBe(terms.length);
    expect(terms.find(term => term.lemma === 'santé mental')).toMatchObject({
      id: 'sante-mental',
      kind: 'extracted',
    });
  });

  it('does not extract what is declared', () => {
    expect(terms.filter(term => term.lemma === 'transparence').map(term => term.kind)).toEqual(['declared']);
  });

  it('gives the same list twice, and none for a text without sessions', () => {
    expect(readTerms(rouen, outline)).toEqual(terms);
    expect(readTerms('', readOutline(plain(''), { ...source, characters: 0 }))).toEqual([]);
  });
});
