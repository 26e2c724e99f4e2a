import { describe, expect, it } from 'vitest';
import { type Cloud, cloudWords } from './cloud.ts';
import { hiddenWords } from './hidden.ts';
import { everything, lexicon, theme, workshops } from './rouen.fixture.ts';
import { buildWordTable } from './words.ts';

const labels = (cloud: Cloud) => cloud.words.map(word => word.label);
const specific = (sessions: readonly string[]) =>
  cloudWords(workshops, { sessions }, { measure: 'specificity' });
const frequent = (sessions: readonly string[]) =>
  cloudWords(workshops, { sessions }, { measure: 'frequency' });

describe('cloudWords by specificity', () => {
  it.each([
    [1, ['risques', 'crises', 'assemblées citoyennes']],
    [2, ['alimentaire', 'espace', 'espace public', 'santé']],
    [3, ['savoirs', 'santé mentale', 'savoirs expérientiels', 'reconnaissance']],
    [4, ['jeunes', 'sécurité', 'quartiers']],
    [5, ['IA', 'médias', 'dialogue', 'participation citoyenne']],
  ])('says what theme %i is about', (number, expected) => {
    expect(labels(specific(theme(number)))).toEqual(expect.arrayContaining(expected));
  });

  it('shows with every score what it comes from', () => {
    const [first] = specific(theme(4)).words;
    expect(first).toMatchObject({ label: 'jeunes', f: 8, F: 8, T: workshops.tokens, sessions: 1 });
    expect(first?.spans).toHaveLength(8);
    expect(first?.S ?? 0).toBeGreaterThan(7);
  });

  it('keeps the thresholds of a theme: |S| ≥ 2, F ≥ 3, both signs, signed order', () => {
    const cloud = specific(theme(3));
    expect(cloud.floor).toEqual({ S: 2, f: 0, F: 3, negative: true });
    expect(cloud.words.every(({ S, F }) => Math.abs(S) >= 2 && F >= 3)).toBe(true);
    expect(cloud.words.at(-1)?.label).toBe('citoyens');
    expect(cloud.words.at(-1)?.S).toBeLessThan(-2);
  });

  it('keeps the thresholds of a workshop: S ≥ 2, f ≥ 2, F ≥ 3, over-use only', () => {
    for (const { id } of workshops.sessions) {
      const cloud = specific([id]);
      expect(cloud.words.every(({ S, f, F }) => S >= 2 && f >= 2 && F >= 3)).toBe(true);
      expect(cloud.small).toBe(cloud.t < 200);
    }
  });

  it('takes other thresholds when told', () => {
    const cloud = cloudWords(
      workshops,
      { sessions: ['A9'] },
      { measure: 'specificity', floor: { S: 1, F: 1, f: 1 } },
    );
    expect(cloud.words.length).toBeGreaterThan(specific(['A9']).words.length);
    expect(cloud.floor).toEqual({ S: 1, f: 1, F: 1, negative: false });
  });
});

describe('the floor of frequency', () => {
  /** A text of so many words that are said three times each, and as many said twice. */
  const floorOf = (often: number) => {
    const word = (i: number) => `zag${'abcdefghijklm'[i % 13]}${'nopqrstuvwx'[Math.floor(i / 13)]}ot`;
    const said = Array.from({ length: often + 40 }, (_, i) =>
      Array(i < often ? 3 : 2)
        .fill(word(i))
        .join(', '),
    );
    const body = said.join('. ');
    const table = buildWordTable(
      body,
      [{ id: 'A1', theme: null, summary: { start: 0, end: body.length } }],
      lexicon,
    );
    return cloudWords(table, { sessions: ['A1'] }, { measure: 'frequency' }).floor.f;
  };

  it('is three where twenty-five words reach it, else two', () => {
    expect(floorOf(25)).toBe(3);
    expect(floorOf(24)).toBe(2);
  });
});

describe('cloudWords by frequency', () => {
  it('fills the cloud of a short workshop, and says at what floor', () => {
    for (const { id } of workshops.sessions) {
      const cloud = frequent([id]);
      expect(cloud.words.length).toBeGreaterThanOrEqual(20);
      expect(Math.min(...cloud.words.map(({ f }) => f))).toBeGreaterThanOrEqual(cloud.floor.f);
    }
    expect(frequent(['A9']).floor.f).toBe(1);
    expect(frequent(theme(2)).floor.f).toBe(3);
  });

  it('is ordered by use', () => {
    const uses = frequent(theme(5)).words.map(({ f }) => f);
    expect([...uses].sort((a, b) => b - a)).toEqual(uses);
    expect(labels(frequent(theme(5)))[0]).toBe('citoyens');
  });

  it('owns up to the words that only stand inside a longer term, and to those beyond the limit', () => {
    const cloud = frequent(['A25']);
    expect(labels(cloud)).toContain('santé mentale');
    expect(labels(cloud)).not.toContain('mentale');
    expect(cloud.absorbed).toContain('mentale');
    const short = cloudWords(workshops, { sessions: ['A25'] }, { measure: 'frequency', limit: 5 });
    expect(short.words).toHaveLength(5);
    expect(cloud.beyond).toEqual([]);
    expect([...short.words, ...short.beyond]).toEqual(cloud.words);
  });

  it('tells of the whole text no word beside the term that says it all', () => {
    const ids = everything.sessions.map(({ id }) => id);
    const { words, absorbed } = cloudWords(
      everything,
      { sessions: ids },
      { measure: 'frequency', limit: 200 },
    );
    expect(words.map(({ label }) => label)).toContain('santé mentale');
    expect(words.map(({ label }) => label)).not.toContain('mentale');
    expect(absorbed).toContain('mentale');
  });

  it('shows no hidden word unless asked, and hides what it is told', () => {
    const cloud = frequent(theme(1));
    expect(cloud.words.some(word => word.label === 'atelier')).toBe(false);
    const asked = cloudWords(
      workshops,
      { sessions: theme(1) },
      { measure: 'frequency', show: new Set(['atelier']), hide: new Set(['citoyen']) },
    );
    expect(labels(asked)).toContain('atelier');
    expect(labels(asked)).not.toContain('citoyens');
  });

  it('says nothing of no session', () => {
    expect(frequent([])).toMatchObject({ words: [], t: 0, beyond: [] });
    expect(specific(['nowhere'])).toMatchObject({ words: [], t: 0 });
  });
});

describe('hiddenWords', () => {
  it('counts what a cloud leaves out, with why', () => {
    const hidden = hiddenWords(workshops, ['A20']);
    expect(hidden.slice(0, 5).map(({ label }) => label)).toEqual(expect.arrayContaining(['de', 'des', 'la']));
    expect(hidden[0]?.reason).toBe('function');
    expect(hidden.find(({ label }) => label === 'atelier')?.reason).toBe('discourse');
    const shown = new Set(frequent(['A20']).words.map(({ key }) => key));
    expect(hidden.some(({ key }) => shown.has(key))).toBe(false);
  });
});
