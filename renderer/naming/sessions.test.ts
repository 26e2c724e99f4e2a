import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../data/model/corpus.ts';
import { SESSION_KINDS, type Session } from '../../data/model/entity.ts';
import { indexCorpus } from '../../data/resolve/corpus.ts';
import { READ, TEXT } from '../../data/resolve/journal.fixture.ts';
import { FIRST, part, SECOND } from '../../data/resolve/together/editions.fixture.ts';
import { together } from '../../data/resolve/together/together.ts';
import { translator } from '../i18n/catalogues.ts';
import type { Translate } from '../i18n/index.ts';
import { sessionBadge, sessionFull, sessionLabel, sessionShort } from './sessions.ts';

const t = translator('fr');
const plain = (words: string | null) => words?.replace(/[\u00a0\u202f]/gu, ' ') ?? null;

function corpusOf(...sessions: readonly Partial<Session>[]): Corpus {
  const [model] = READ.sessions;
  if (model === undefined) throw new Error('the fixture has sessions');
  const drafted = sessions.map(
    (session, i): Session => ({
      ...model,
      id: `P${i + 1}`,
      kind: 'plenary',
      number: null,
      order: i,
      ...session,
    }),
  );
  return indexCorpus('d', TEXT, { ...READ, sessions: drafted });
}

function names(
  corpus: Corpus,
  way: (t: Translate, corpus: Corpus, session: Session) => string | null = sessionShort,
): readonly (string | null)[] {
  return corpus.dataset.sessions.map(session => plain(way(t, corpus, session)));
}

describe('the name of a session', () => {
  it('says where a title parts from those that begin alike, and no speaker who is that of all', () => {
    const head = 'Aménagement des rives du lac de Rabodin - Construction du local d’accueil';
    const corpus = corpusOf(
      { title: `${head} : contrôle technique` },
      { title: `${head} - coordination et sécurité` },
      { title: 'Achat du terrain' },
    );
    expect(names(corpus)).toEqual([
      'Aménagement des rives du lac de… contrôle technique',
      'Aménagement des rives du lac de… coordination et sécurité',
      'Achat du terrain',
    ]);
  });

  it('is what the text calls it: label, number, first words of its title', () => {
    const corpus = corpusOf(
      { title: 'La nage', label: 'Séance 1' },
      { title: 'Table ronde 2 : Et demain ?' },
      { kind: 'workshop', number: 12, title: 'Assemblées citoyennes' },
      { title: 'Les rivières et leurs métiers, hier et aujourd’hui' },
    );
    expect(names(corpus)).toEqual([
      'Séance 1',
      'Table ronde 2',
      'Atelier 12',
      'Les rivières et leurs métiers, hier…',
    ]);
    expect(names(corpus, sessionFull)).toEqual([
      'Séance 1 : La nage',
      'Table ronde 2 : Et demain ?',
      'Atelier 12 : Assemblées citoyennes',
      'Plénière : Les rivières et leurs métiers, hier et aujourd’hui',
    ]);
  });

  it('is its title in full where that says what is held', () => {
    const titles = ['Table ronde : Qui paie ?', 'Panel: Who pays?', 'Conférence de Maud Larrivée'];
    expect(names(corpusOf(...titles.map(title => ({ title }))), sessionFull)).toEqual(titles);
    expect(names(corpusOf({ title: 'Ateliercules et cabanes' }), sessionFull)).toEqual([
      'Plénière : Ateliercules et cabanes',
    ]);
  });

  it('tells two of one title apart by who speaks, and what nothing tells apart by its place', () => {
    const [a1, a2] = READ.sessions;
    const corpus = corpusOf(
      { ...a1, kind: 'address', number: null, title: 'Allocution' },
      { ...a2, kind: 'address', number: null, title: 'Allocution' },
    );
    const [first, second] = names(corpus);
    expect(first).toMatch(/^Allocution \(.+\)$/u);
    expect(first).not.toBe(second);
    const english = corpus.dataset.sessions.map(session => sessionFull(translator('en'), corpus, session));
    expect(english[0]).toMatch(/^Address: Allocution \(.+\)$/u);
    expect(names(corpusOf({ title: 'Pause' }, { title: 'Pause' }))).toEqual(['Pause (1)', 'Pause (2)']);
  });

  it('says the session of a talk only where two talks have one title', () => {
    const day = { title: 'Séance 1 : Le matin' };
    const talk = { kind: 'talk', title: 'Questions', parent: 'P1' } as const;
    expect(names(corpusOf(day, talk))[1]).toBe('Questions');
    const other = { ...talk, parent: 'P3' };
    expect(names(corpusOf(day, talk, { title: 'Séance 2 : Le soir' }, other))).toEqual([
      'Séance 1',
      'Questions (Séance 1)',
      'Séance 2',
      'Questions (Séance 2)',
    ]);
  });

  it('is a badge up to fourteen letters, and its label repeats nothing of it', () => {
    const corpus = corpusOf(
      { title: 'Table ronde 2 : Et demain ?' },
      { title: 'Quatorze mots !' },
      { kind: 'workshop', number: 3, id: 'A3', title: 'Nager' },
    );
    expect(names(corpus, sessionBadge)).toEqual(['Table ronde 2', null, 'A3']);
    expect(names(corpus, sessionLabel)).toEqual(['Et demain ?', 'Quatorze mots !', 'Nager']);
    expect(names(corpusOf({ title: 'Table ronde 12 : Nager' }), sessionBadge)).toEqual(['Table ronde 12']);
    // What is its whole title stands beside the mark, and not in it too.
    expect(names(corpusOf({ title: 'Clôture' }), sessionBadge)).toEqual([null]);
    expect(names(corpusOf({ title: 'Clôture' }), sessionLabel)).toEqual(['Clôture']);
  });

  it('is a badge that tells the edition where two editions have one code, and none where that is too long', () => {
    const badges = (second: string) => {
      const corpora = [FIRST, second].map((text, i) =>
        indexCorpus(`d${i}`, text, part(`d${i}`, text).dataset),
      );
      return names(together(corpora, []), sessionBadge);
    };
    expect(badges(SECOND)).toEqual(['A1 (2024)', 'A2 (2024)', 'A1 (2025)', 'A2 (2025)']);
    const renumbered = SECOND.replaceAll('Atelier 1', 'Atelier 7');
    expect(badges(renumbered)).toEqual(['A1', 'A2 (2024)', 'A7', 'A2 (2025)']);
    const sameYear = SECOND.replace('2025', '2024').replace('des rencontres', 'des assises');
    expect(badges(sameYear)).toEqual([null, null, null, null]);
  });

  it('is never that of another, whatever their titles', () => {
    const titles = fc.constantFrom('', 'Pause', 'Séance 1 : A', 'Séance 1 : B', 'x'.repeat(50), 'Pause (1)');
    const drawn = fc.record({ title: titles, kind: fc.constantFrom(...SESSION_KINDS) });
    fc.assert(
      fc.property(fc.array(drawn, { minLength: 1, maxLength: 8 }), sessions => {
        for (const way of [sessionShort, sessionFull]) {
          const said = names(corpusOf(...sessions), way).map(name => name?.toLowerCase());
          expect(new Set(said).size).toBe(said.length);
        }
      }),
    );
  });
});
