import { describe, expect, it } from 'vitest';
import { everything, lexicon, outline, text, workshops } from './rouen.fixture.ts';
import { countBySession, findEntry, partOf, spansOf } from './word-table.ts';
import { buildWordTable, nameForms } from './words.ts';

describe('buildWordTable', () => {
  it('counts every token in T, function words and numbers too', () => {
    const single = workshops.entries.filter(({ kind }) => kind === 'word');
    expect(single.reduce((sum, { F }) => sum + F, 0)).toBe(workshops.tokens);
    expect(workshops.sessions.reduce((sum, { tokens }) => sum + tokens, 0)).toBe(workshops.tokens);
    expect(findEntry(workshops, '=de')?.hidden).toBe('function');
  });

  it('has the T that another way to count gives', () => {
    // Runs of letters and digits with their hyphens, elided words apart; whole words with an apostrophe and turned pronouns as they are.
    const pieces = workshops.sessions.flatMap(({ passage }) =>
      text
        .slice(passage.start, passage.end)
        .replace(/(?<=\d)(?:[.,](?=\d)|[ \u00A0\u202F](?=\d{3}(?!\d)))/gu, '')
        .replace(/(aujourd|d)['’ʼ](hui|abord|ailleurs)(?!\p{L})/giu, '$1$2')
        .replace(/-(?:t-)?(ils?|elles?|on|en|nous|ce)(?![\p{L}-])/gu, ' $1')
        .replace(/ ?['’ʼ] ?/gu, ' ')
        .split(/[^\p{L}\p{N}-]+/u)
        .filter(piece => /[\p{L}\p{N}]/u.test(piece)),
    );
    expect(pieces.length).toBe(workshops.tokens);
  });

  it('has the 28 workshops of Rouen, some 5,200 tokens, 70 to 330 each', () => {
    const sizes = workshops.sessions.map(({ tokens }) => tokens);
    expect(sizes).toHaveLength(28);
    expect(workshops.tokens).toBeGreaterThan(5000);
    expect(workshops.tokens).toBeLessThan(5700);
    expect(Math.min(...sizes)).toBeGreaterThan(60);
    expect(Math.max(...sizes)).toBeLessThan(340);
  });

  it('shows a verb in the infinitive, whichever form stands most: "intègre" reads as another word', () => {
    expect(findEntry(everything, 'intégrer')?.label).toBe('intégrer');
    // A noun keeps the form that the text writes most.
    expect(findEntry(everything, 'territoire')?.label).toBe('territoires');
  });

  it('finds the terms that an analyst looks for', () => {
    const terms = everything.entries
      .filter(({ kind, hidden }) => kind === 'term' && hidden === null)
      .map(e => e.label);
    for (const term of [
      "pouvoir d'agir",
      'budgets participatifs',
      'santé mentale',
      'cohésion sociale',
      'savoirs expérientiels',
      'vivre ensemble',
      'accès aux droits',
      'participation citoyenne',
    ]) {
      expect(terms).toContain(term);
    }
    for (const noise of [
      'Claire Thoury',
      'mise en œuvre',
      'prise de conscience',
      'enjeux liés',
      'publiques locales',
    ]) {
      expect(terms).not.toContain(noise);
    }
  });

  it('takes nothing out of the counts of the words in a term', () => {
    const term = findEntry(workshops, 'santé mental');
    const word = findEntry(workshops, 'mental');
    expect(term?.F).toBe(6);
    expect(word?.F).toBe(6);
    expect(findEntry(workshops, 'santé')?.F).toBeGreaterThan(6);
  });

  it('gives spans that cut out a form of the word, in the summary of a session that has it', () => {
    for (const entry of everything.entries) {
      const spans = spansOf(everything, entry);
      expect(spans).toHaveLength(entry.F);
      const counts = countBySession(everything, entry);
      expect(counts.filter(count => count > 0)).toHaveLength(entry.sessions);
      for (const { start, end } of spans) {
        expect(end).toBeGreaterThan(start);
        expect(everything.sessions.some(({ passage: s }) => s.start <= start && end <= s.end)).toBe(true);
      }
    }
    const [first] = spansOf(
      everything,
      findEntry(everything, 'pouvoir de agir') ?? everything.entries[0] ?? never(),
    );
    expect(text.slice(first?.start, first?.end)).toBe("pouvoir d'agir");
  });

  it('is labelled with the most frequent form, in lower case with its accents, names as written', () => {
    expect(findEntry(everything, 'citoyen')?.label).toBe('citoyens');
    expect(findEntry(everything, 'état')?.label).toBe('état');
    expect(findEntry(everything, 'ia')?.label).toBe('IA');
    expect(findEntry(everything, 'strasbourg')?.label).toBe('Strasbourg');
  });

  it('hides people, since who spoke is told elsewhere', () => {
    expect(findEntry(everything, '=thoury')?.hidden).toBe('name');
    expect(findEntry(everything, 'thoury')).toBeNull();
    // "France" is a country in most places, and the given name of a speaker in some.
    expect(findEntry(everything, '=france')?.F).toBe(2);
    expect(findEntry(everything, 'france')?.hidden).toBeNull();
    expect(findEntry(everything, 'rouen')?.hidden).toBeNull();
  });

  it('has no term that is the name of a person, and none of what people are called by', () => {
    const said =
      'Mme Odile VAUTRIN ouvre la séance du conseil municipal. Le Dr Paul DURANDEL et Mlle VAUTRIN parlent du conseil municipal. ' +
      'Odile VAUTRIN et Paul DURANDEL concluent, Paul DURANDEL remercie le conseil municipal, Odile VAUTRIN aussi.';
    const people = nameForms([
      { givenName: 'Odile', familyName: 'Vautrin' },
      { givenName: 'Paul', familyName: 'Durandel' },
    ]);
    const sources = [{ id: 'S1', theme: null, summary: { start: 0, end: said.length } }];
    const shownOf = (names: typeof people) =>
      buildWordTable(said, sources, lexicon, { names })
        .entries.filter(({ hidden }) => hidden === null)
        .map(({ label }) => label);
    expect(shownOf(people)).toContain('conseil municipal');
    expect(shownOf(people).filter(label => /vautrin|durandel|^(?:mme|dr|mlle)$/iu.test(label))).toEqual([]);
    // Of people who are not known as such, the names are words like any other.
    expect(shownOf(new Map())).toContain('Odile VAUTRIN');
  });

  it('is the same twice', () => {
    const again = buildWordTable(text, outline.sessions, lexicon);
    expect(buildWordTable(text, outline.sessions, lexicon)).toEqual(again);
  });

  it('makes an empty table of nothing', () => {
    const table = buildWordTable('', [{ id: 'A1', theme: null, summary: null }], lexicon);
    expect(table).toMatchObject({ tokens: 0, sessions: [], entries: [] });
    expect(partOf(table, ['A1']).tokens).toBe(0);
  });

  it('takes time in proportion to the text', () => {
    const copies = 40;
    const long = text.repeat(copies);
    const sources = Array.from({ length: copies }, (_, copy) =>
      outline.sessions.flatMap(({ id, theme, summary }) => {
        const at = copy * text.length;
        return summary === null
          ? []
          : [{ id: `${id}/${copy}`, theme, summary: { start: summary.start + at, end: summary.end + at } }];
      }),
    ).flat();
    const time = (run: () => unknown) => {
      const started = busy();
      run();
      return busy() - started;
    };
    const one = Math.min(...[1, 2, 3].map(() => time(() => buildWordTable(text, outline.sessions, lexicon))));
    const many = time(() => buildWordTable(long, sources, lexicon));
    expect(many / one).toBeLessThan(copies * 2.5);
  });
});

function never(): never {
  throw new Error('the table is empty');
}

/** Milliseconds that the processor has spent on this process, so that what else the machine does has no say. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
