import { describe, expect, it } from 'vitest';
import type { Span } from '../model/span.ts';
import { frenchLexicon } from '../text/french.ts';
import { cloudWords } from './cloud.ts';
import { concordance } from './concordance.ts';
import { titlePlace } from './title-place.ts';
import { findEntry, spansOf } from './word-table.ts';
import { buildWordTable, type WordSource } from './words.ts';

const lexicon = frenchLexicon();

const text = `9h Ouverture des journées
9h30 Atelier 1 : **La santé mentale** des
jeunes, Anne Roux
10h Les déserts médicaux
Les déserts médicaux avancent, et la santé recule.
11h Panel: The future of care, and its cost
`;

const at = (words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

/** From where the words begin to the end of the document, as a session is. */
const from = (words: string): Span => ({ start: at(words).start, end: text.length });

const source = (id: string, title: string, span: Span, summary: Span | null = null): WordSource => ({
  id,
  theme: null,
  title,
  span,
  summary,
});

const sources = [
  source('P1', 'Ouverture des journées', from('9h Ouverture')),
  source('A1', 'La santé mentale des jeunes', from('9h30')),
  source('P2', 'Les déserts médicaux', from('10h'), at('Les déserts médicaux avancent, et la santé recule.')),
  source('P3', 'Panel: The future of care, and its cost', from('11h')),
];

describe('the words of titles', () => {
  const table = buildWordTable(text, sources, lexicon);

  it('count where a session has no other text, and only there', () => {
    expect(table.sessions.map(({ id, titled }) => [id, titled])).toEqual([
      ['P1', true],
      ['A1', true],
      ['P2', false],
      ['P3', true],
    ]);
    // The title of P2 stands before its body, which is what counts of it.
    expect(findEntry(table, 'désert')?.F).toBe(1);
    expect(findEntry(table, 'santé')?.F).toBe(2);
  });

  it('give the T and t that another way to count gives', () => {
    const passages = [
      'Ouverture des journées',
      'La santé mentale des jeunes',
      'Les déserts médicaux avancent, et la santé recule.',
      'Panel: The future of care, and its cost',
    ];
    const sizes = passages.map(passage => passage.match(/\p{L}+/gu)?.length ?? 0);
    expect(table.sessions.map(({ tokens }) => tokens)).toEqual(sizes);
    expect(table.tokens).toBe(sizes.reduce((sum, size) => sum + size, 0));
  });

  it('lead to the title in the source, over its markup and its lines', () => {
    const entry = findEntry(table, 'jeune');
    const spans = entry === null ? [] : spansOf(table, entry);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['jeunes']);
    const [line] = concordance(text, spans, 60, table.sessions);
    expect(line).toMatchObject({ session: 'A1', pivot: 'jeunes', right: '' });
    expect(line?.left).toContain('santé mentale');
    expect(line?.left).not.toContain('Atelier');
  });

  it('leave out what a title calls its session, and function words of English, but count them', () => {
    const { words } = cloudWords(table, { sessions: ['P1', 'A1', 'P2', 'P3'] }, { measure: 'frequency' });
    const labels = words.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['journées', 'jeunes', 'future', 'care', 'cost']));
    for (const empty of ['ouverture', 'Panel', 'The', 'the', 'of', 'and', 'its'])
      expect(labels).not.toContain(empty);
    expect(findEntry(table, '=ouverture')?.hidden ?? findEntry(table, 'ouverture')?.hidden).toBe('discourse');
    expect(findEntry(table, '=the')?.hidden).toBe('function');
  });

  it('are counted once where two sessions share them, and never where a body holds them', () => {
    const shared = buildWordTable(
      text,
      [
        ...sources,
        source('P4', 'Panel: The future of care, and its cost', from('11h')),
        source('P5', 'la santé', at('avancent, et la santé recule.')),
      ],
      lexicon,
    );
    expect(shared.tokens).toBe(table.tokens);
  });

  it('are none where the title stands nowhere in the source', () => {
    expect(titlePlace(text, { title: 'Les forêts', span: from('9h Ouverture') })).toBeNull();
    expect(titlePlace(text, { title: '', span: from('9h Ouverture') })).toBeNull();
    expect(
      buildWordTable(text, [source('P9', 'Les forêts', from('9h Ouverture'))], lexicon).sessions,
    ).toEqual([]);
  });

  it('are found however they are set: in other cases, in letters of mathematics', () => {
    const styled = '- 9h : 𝐓𝐚𝐛𝐥𝐞 𝐫𝐨𝐧𝐝𝐞 sur l’EAU';
    const span = { start: 0, end: styled.length };
    expect(titlePlace(styled, { title: "Table ronde sur l'eau", span })).toEqual({
      start: styled.indexOf('𝐓'),
      end: styled.length,
    });
  });
});

describe('function words of English', () => {
  const labelsOf = (passage: string) => {
    const span = { start: 0, end: passage.length };
    const table = buildWordTable(passage, [{ id: 's', theme: null, summary: span }], lexicon);
    return cloudWords(table, { sessions: ['s'] }, { measure: 'frequency' }).words.map(({ label }) => label);
  };

  it('that French writes too are hidden in English alone', () => {
    expect(labelsOf('An end is not the aim, but it can be of use')).not.toEqual(
      expect.arrayContaining(['An', 'an', 'but']),
    );
    expect(labelsOf('Un an plus tard, le but de la ville')).toEqual(expect.arrayContaining(['an', 'but']));
  });

  it('are no acronyms', () => {
    expect(labelsOf('Le service IT de la ville et la WHO')).toEqual(expect.arrayContaining(['IT', 'WHO']));
  });
});
