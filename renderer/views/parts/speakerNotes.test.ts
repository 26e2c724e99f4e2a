import { describe, expect, it } from 'vitest';
import type { EntityRef } from '../../../data/model/entity.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { translator } from '../../i18n/catalogues.ts';
import { formatsOf } from '../../i18n/index.ts';
import { rouen } from '../../state/rouen.fixture.ts';
import { quotations } from './quotations.ts';
import { speakerNotes } from './speakerNotes.ts';
import { tiesOf } from './ties.ts';

const speech = { language: 'fr', t: translator('fr'), formats: formatsOf('fr') } as const;
const corpus = rouen();
const [first, second] = corpus.dataset.people;
const person = (each = first): EntityRef => ({ kind: 'person', id: each?.id ?? '' });
const notes = (selection: EntityRef | null, rows: readonly EntityRef[] = [], query = EMPTY_QUERY) =>
  speakerNotes(
    {
      corpus,
      exploration: { query, selection },
      tables: [{ caption: '', columns: [], rows: rows.map(datum => ({ key: datum.id, datum, cells: [] })) }],
      words: null,
    },
    speech,
  );

describe('what a speaker may say of a figure', () => {
  it('quotes what is selected, with the place of each passage in the source', () => {
    const [heading, ...quoted] = notes(person());
    expect(heading).toBe('Passages cités\u202f:');
    const { passages } = tiesOf(corpus, person());
    expect(quoted).toHaveLength(Math.min(6, passages.length));
    const line = corpus.text.slice(0, passages[0]?.start).split('\n').length;
    expect(quoted[0]).toContain(first?.name);
    expect(quoted[0]).toContain(`(ligne ${line})`);
  });

  it('quotes one passage each of what stands first in the tables where nothing is selected', () => {
    const [, ...quoted] = notes(null, [person(), person(second), person()]);
    expect(quoted).toHaveLength(2);
    expect(quoted[1]).toContain(second?.name);
  });

  it('quotes six passages of what is selected, and of what stands first in the tables three things', () => {
    const often = { kind: 'territory', id: 'commune-76540' } as const;
    expect(tiesOf(corpus, often).passages.length).toBeGreaterThan(6);
    expect(notes(often)).toHaveLength(1 + 6);
    expect(notes(null, corpus.dataset.people.slice(0, 5).map(person))).toHaveLength(1 + 3);
  });

  it('says the filters that hold, and nothing where there is nothing to say', () => {
    expect(notes(null)).toEqual([]);
    const themes = [corpus.dataset.themes[0]?.id ?? ''];
    expect(notes(null, [], { ...EMPTY_QUERY, themes })[0]).toMatch(/thème 1/iu);
  });

  it('quotes words without the signs that Markdown writes around them', () => {
    const text =
      '# Atelier 3\n\nLe maire **Jean *Martin*** ouvre la [séance](https://exemple.fr).\n\n## Suite\n';
    const at = text.indexOf('Martin');
    const [said] = quotations({ ...corpus, text }, [{ start: at, end: at + 6 }], speech);
    expect(said).toEqual({ text: 'Le maire Jean Martin ouvre la séance.', place: 'ligne 3' });
  });

  it('names the page where the file has pages', () => {
    const source = { ...corpus.dataset.proceedings.source, pages: [0, 100, 200] };
    const paged = {
      ...corpus,
      dataset: { ...corpus.dataset, proceedings: { ...corpus.dataset.proceedings, source } },
    };
    const places = [0, 99, 100, 250].map(start => ({ start, end: start + 5 }));
    expect(quotations(paged, places, speech).map(each => each.place)).toEqual([
      'p. 1',
      'p. 1',
      'p. 2',
      'p. 3',
    ]);
  });
});
