import { describe, expect, it } from 'vitest';
import { rouen } from '../rouen.fixture.ts';
import { searchInPieces } from './search.ts';
import { wordsOf } from './search-words.ts';

const corpus = rouen();
const search = searchInPieces(corpus, null).finish();

/** The labels found of one kind, best first. */
const found = (text: string, kind: string) =>
  search(text)
    .filter(group => group.kind === kind)
    .flatMap(group => group.hits.map(hit => hit.label));

describe('the search', () => {
  it('finds a person by a part of the name, without its accents', () => {
    expect(found('guerra', 'person')[0]).toBe('Isadora GUERRA');
    expect(found('isad', 'person')[0]).toBe('Isadora GUERRA');
    const accented = corpus.dataset.people.find(p => /[éèêëç]/iu.test(p.familyName));
    const plain = wordsOf(accented?.name ?? '').join(' ');
    expect(plain).not.toBe('');
    expect(found(plain, 'person')[0]).toBe(accented?.name);
  });

  it('says the line of a heading as it is read, and none of its markup', () => {
    const [session] = corpus.dataset.sessions;
    if (session === undefined) throw new Error('no session');
    const filler = '<p>Une autre ligne du programme, sans rien.</p>'.repeat(40);
    const line = '<h3>14h&nbsp;00 : Atelier 7 &ndash; Les <em>rives</em></h3>';
    const text = `<body>${filler}${line}${filler}</body>`;
    const start = text.indexOf('Atelier 7');
    const own = { ...session, title: 'Les rives', span: { start, end: start + 9 } };
    const read = { ...corpus, text, dataset: { ...corpus.dataset, sessions: [own] } };
    const page = searchInPieces(read, null).finish();
    const hit = page('atelier 7').find(({ kind }) => kind === 'session')?.hits[0];
    expect(hit?.label).toBe('Les rives');
    expect(hit?.also).toContain('14h\u00a000 : Atelier 7 – Les rives'.replace('\u00a0', ' '));
    expect(hit?.also).not.toMatch(/[<>&]/);
    expect((hit?.also ?? '').length).toBeLessThan(300);
    for (const sign of ['h3', 'em', 'nbsp', 'ndash'])
      expect(page(sign).filter(({ kind }) => kind === 'session')).toEqual([]);
  });

  it('forgives a typo in a word that is long enough', () => {
    expect(found('isidora guera', 'person')[0]).toBe('Isadora GUERRA');
  });

  it('puts the name that is exactly what was typed first, and its group', () => {
    const [group] = search('rouen');
    expect(group?.hits[0]).toMatchObject({ label: 'Rouen', ref: { kind: 'territory' } });
  });

  it('shows the first of what it finds, in the same order however many are asked for', () => {
    for (const text of ['a', 'e', 'ma', 'rouen', 'atelier 1']) {
      const all = search(text, 10_000);
      expect(search(text)).toEqual(all.map(group => ({ ...group, hits: group.hits.slice(0, 5) })));
      for (const { hits, count } of all) {
        expect(hits).toHaveLength(count);
        expect(hits).toEqual(hits.toSorted((a, b) => b.rank - a.rank || b.score - a.score));
      }
    }
  });

  it('knows a whole name by its words, whatever signs and articles stand in it', () => {
    const ranked = (text: string) => search(text).flatMap(({ hits }) => hits.map(({ rank }) => rank));
    const long = corpus.dataset.people.toSorted((a, b) => b.name.length - a.name.length)[0]?.name ?? '';
    expect(Math.max(...ranked(long))).toBe(2);
    expect(Math.max(...ranked(`« ${long} »`))).toBe(2);
    expect(Math.max(...ranked(long.slice(0, -2)))).toBe(0);
  });

  it('forgives typos only where nearly nothing is written so', () => {
    expect(found('sante', 'session').every(label => /sant[ée]/iu.test(label))).toBe(true);
    expect(found('santee', 'session').some(label => /santé/iu.test(label))).toBe(true);
  });

  it('asks for every word that is typed', () => {
    expect(found('isadora zzzzzz', 'person')).toEqual([]);
  });

  it('finds a session by its title, by its number and by its id', () => {
    expect(found('budgets participatifs', 'session')[0]).toMatch(/dépenses publiques/u);
    const a12 = corpus.sessions.get('A12')?.title;
    expect(found('12', 'session')[0]).toBe(a12);
    expect(found('A12', 'session')[0]).toBe(a12);
    expect(found('atelier 12', 'session')[0]).toBe(a12);
    expect(found('oeuvre', 'session')).toEqual(found('œuvre', 'session'));
  });

  it('finds themes', () => {
    expect(found('transition ecologique juste', 'theme')[0]).toMatch(/transition écologique juste/u);
    expect(found('theme 2', 'theme')[0]).toMatch(/transition écologique juste/u);
  });

  it('does not ask for the small words between the words', () => {
    expect(found("l'écoute du territoire", 'session')).toEqual(found('ecoute territoire', 'session'));
    expect(found("l'écoute du territoire", 'session')).not.toEqual([]);
  });

  it('says which spelling was found when it is not the name', () => {
    const spelled = corpus.dataset.people.find(p =>
      p.variants.some(v => !wordsOf(p.name).includes(wordsOf(v.text)[1] ?? '')),
    );
    if (spelled === undefined) throw new Error('no person with another spelling');
    const variant = spelled.variants.find(v => v.text !== spelled.name)?.text ?? '';
    const hit = search(variant)
      .flatMap(group => group.hits)
      .find(each => each.ref.id === spelled.id);
    expect(hit?.label).toBe(spelled.name);
  });

  it('groups by kind, counts what it does not list, and puts the group with the best hit first', () => {
    const groups = search('territoires', 2);
    expect(groups.length).toBeGreaterThan(0);
    for (const group of groups) {
      expect(group.hits.length).toBeLessThanOrEqual(2);
      expect(group.count).toBeGreaterThanOrEqual(group.hits.length);
      expect(group.hits.every(hit => hit.ref.kind === group.kind)).toBe(true);
    }
    const best = groups.map(group => group.hits[0]?.score ?? 0);
    expect(best).toEqual(best.toSorted((a, b) => b - a));
  });

  it('finds nothing in nothing, and nothing in what nobody said', () => {
    expect(search('')).toEqual([]);
    expect(search('  … ')).toEqual([]);
    expect(search('xylophagequantique')).toEqual([]);
  });
});
