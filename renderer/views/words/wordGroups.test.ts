import { describe, expect, it } from 'vitest';
import { plain } from '../../../data/document/open.ts';
import { ingest } from '../../../data/ingest/ingest.ts';
import { buildWordTable } from '../../../data/measure/words.ts';
import { indexCorpus } from '../../../data/resolve/corpus.ts';
import { resolve } from '../../../data/resolve/resolve.ts';
import { frenchLexicon } from '../../../data/text/french.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf } from '../../i18n/index.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { wordGroups } from './wordGroups.ts';

const speech = { language: 'fr', t: translator('fr'), formats: formatsOf('fr') } as const;

/** A programme of workshops without themes, each with a word of its own. */
function programmeOf(count: number) {
  const subjects = [
    'forêts',
    'rivières',
    'gares',
    'écoles',
    'ports',
    'jardins',
    'marchés',
    'halles',
    'ponts',
  ];
  const text = subjects
    .slice(0, count)
    .map(
      (word, at) =>
        `Atelier ${at + 1} : Les ${word}\n\nLes ${word} changent. Les ${word} comptent pour la ville.\n`,
    )
    .join('\n');
  const source = { name: 'programme.txt', sha256: 'p', characters: text.length };
  const corpus = indexCorpus('p', text, resolve(ingest(plain(text), source)));
  return { corpus, table: buildWordTable(text, corpus.dataset.sessions, frenchLexicon()) };
}

const groupsOf = ({ corpus, table }: ReturnType<typeof programmeOf>) => wordGroups(corpus, table, speech);

describe('wordGroups', () => {
  it('are the themes of a document that has some', () => {
    const corpus = rouen();
    const table = buildWordTable(corpus.text, corpus.dataset.sessions, frenchLexicon());
    const { themes, legendThemes, groupOf } = wordGroups(corpus, table, speech);
    expect(themes).toHaveLength(5);
    expect(legendThemes).toContain('thème');
    expect(themes.find(({ id }) => id === groupOf('alimentaire'))?.title).toContain('Thème 2');
  });

  it('are the sessions where it has no theme, as many as there are hues', () => {
    const programme = programmeOf(8);
    const { themes, legendThemes, groupOf } = groupsOf(programme);
    expect(programme.corpus.dataset.themes).toEqual([]);
    expect(themes.map(({ colour }) => colour)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(legendThemes).toContain('séance');
    expect(themes.find(({ id }) => id === groupOf('rivière'))?.title).toContain('rivières');
  });

  it.each([1, 9])('are none for %i sessions: nothing could be told apart', count => {
    const { themes, groupOf } = groupsOf(programmeOf(count));
    expect(themes).toEqual([]);
    expect(groupOf('forêt')).toBeNull();
  });

  it('know no word that the table has not', () => {
    expect(groupsOf(programmeOf(8)).groupOf('abricot')).toBeNull();
  });
});
