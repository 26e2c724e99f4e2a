import { describe, expect, it } from 'vitest';
import { cloudWords } from '../../../data/measure/cloud.ts';
import { buildWordTable } from '../../../data/measure/words.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { frenchLexicon } from '../../../data/text/french.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf, type Language } from '../../i18n/index.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { tableOfWords, wordsPicture } from './wordsPicture.ts';

const corpus = rouen();
const table = buildWordTable(corpus.text, corpus.dataset.sessions, frenchLexicon());
const sessions = corpus.dataset.sessions.map(({ id }) => id);
const speech = (language: Language) => ({ language, t: translator(language), formats: formatsOf(language) });
const WHOLE = { kind: 'all' } as const;

const pictureOf = (limit: number, language: Language = 'fr', query = EMPTY_QUERY) =>
  wordsPicture(
    corpus,
    table,
    cloudWords(table, { sessions }, { measure: 'frequency', limit, floor: { f: 3 } }),
    WHOLE,
    'frequency',
    query,
    speech(language),
  );

describe('the words of a cloud', () => {
  it('are every word over the threshold: in the cloud, or listed as not in it', () => {
    const everyone = pictureOf(10_000);
    const short = pictureOf(80);
    const { rows, columns } = tableOfWords(corpus, short, WHOLE, EMPTY_QUERY, speech('fr'));
    expect(columns.at(-1)?.label).toBe('Rang');
    expect(rows.map(({ key }) => key)).toEqual(everyone.terms.map(({ key }) => key));
    expect(rows.map(({ cells }) => cells.at(-1))).toEqual(
      everyone.terms.map((_, i) => (i < 80 ? 'parmi les premiers' : 'au-delà des premiers')),
    );
    const left = everyone.terms.length - 80;
    expect(short.words.beyond).toBe(`${left} autres mots au-dessus du seuil sont listés dans le tableau.`);
    expect(pictureOf(80, 'en').words.beyond).toBe(
      `${left} more words over the threshold are listed in the table.`,
    );
  });

  it('tell no place where every word has one', () => {
    const all = pictureOf(10_000);
    expect(all.words.beyond).toBeNull();
    expect(tableOfWords(corpus, all, WHOLE, EMPTY_QUERY, speech('fr')).columns.at(-1)?.id).toBe('spread');
  });

  it('are not called those of the whole document while filters keep a part of it', () => {
    expect(pictureOf(80).words.title).toBe('Les mots\u202f: Tout le document');
    const filtered = pictureOf(80, 'fr', { ...EMPTY_QUERY, themes: ['T2'] });
    expect(filtered.words.title).toBe('Les mots\u202f: Le texte que gardent les filtres');
  });
});
