import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plain } from '../document/open.ts';
import { sourceOf } from '../document/open-file.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Evidence } from '../model/evidence.ts';
import { resolve } from '../resolve/resolve.ts';
import { changesBetween, isUnchanged } from './dataset-changes.ts';
import { previewOf } from './preview.ts';
import { READS_WELL, recognise } from './recognition.ts';
import { unreadIn } from './unread.ts';

/** A document whose format says nothing of its parts. */
const BARE: Evidence = { headings: [], characters: 1000 };

function read(text: string): Dataset {
  const document = plain(text);
  return resolve(ingest(document, sourceOf(document, 'actes.txt', 'f00d'), () => undefined));
}

const PROGRAMME = [
  'Actes du colloque de Lyon',
  '',
  'Table des matières',
  '',
  'Thème 1 Les villes.....1',
  'Atelier 1 Parler des villes.....1',
  'Atelier 2 Parler des routes.....2',
  '',
  'Thème 1 Les villes',
  '',
  'Atelier 1 Parler des villes',
  'Jeanne MARTIN, maire de Rouen',
  '',
  'On parle ici des villes depuis 2018.',
  '',
  'Atelier 2 Parler des routes',
  'Paul DURAND, maire de Lyon',
  '',
  'On parle ici des routes.',
  '',
].join('\n');

const NOVEL = [
  'Chapitre premier',
  '',
  'La pluie tombait depuis le matin sur les toits du village, et personne ne passait plus dans la rue.',
  'Elle ferma la fenêtre, posa la lampe sur la table et attendit longtemps que quelqu’un vienne.',
  '',
  'Le lendemain, la rivière avait monté. On entendait de loin les cloches, puis plus rien que le vent.',
].join('\n');

describe('how well a document is recognised', () => {
  it('is the sum of its reasons, which never leaves 0 to 100', () => {
    for (const text of [PROGRAMME, NOVEL]) {
      const { score, reasons } = recognise(read(text), BARE);
      const sum = reasons.reduce((points, reason) => points + reason.points, 0);
      expect(score).toBe(Math.min(100, Math.max(0, sum)));
    }
  });

  it('is enough for proceedings and for the bundled sample, and not for a story', () => {
    expect(recognise(read(PROGRAMME), BARE).score).toBeGreaterThanOrEqual(READS_WELL);
    const sample = readFileSync(new URL('../samples/actes-rouen-2025.txt', import.meta.url), 'utf8');
    expect(recognise(read(sample), BARE).score).toBeGreaterThanOrEqual(READS_WELL);
    expect(recognise(read(NOVEL), BARE).score).toBeLessThan(READS_WELL);
  });

  it('says how many sessions and people there are, and loses points where the file is damaged', () => {
    const dataset = read(PROGRAMME);
    const whole = recognise(dataset, BARE);
    expect(whole.reasons).toContainEqual({ code: 'sessions', points: 30, args: { count: 2 } });
    expect(whole.reasons).toContainEqual({ code: 'peopled', points: 20, args: { count: 2, of: 2 } });
    const damage = {
      code: 'broken-json',
      severity: 'warning',
      span: null,
      args: {},
      candidates: [],
    } as const;
    const damaged = recognise({ ...dataset, warnings: [...dataset.warnings, damage, damage] }, BARE);
    expect(damaged.reasons).toContainEqual({ code: 'damaged', points: -20, args: {} });
    expect(whole.score - damaged.score).toBe(20);
  });
});

describe('a reading that leaves most of the document', () => {
  const score = (dataset: Dataset, evidence: Partial<Evidence>) =>
    recognise(dataset, { ...BARE, ...evidence }).score;
  const headings = (count: number) => Array.from({ length: count }, (_, i) => `Titre ${i}`);
  const programme = read(PROGRAMME);

  it('is doubtful from more than three headings a session or theme on, however much else is right', () => {
    const told = programme.sessions.length + programme.themes.length;
    expect(told).toBe(3);
    expect(score(programme, { headings: headings(3 * told) })).toBe(score(programme, {}));
    const { reasons, score: least } = recognise(programme, { ...BARE, headings: headings(3 * told + 1) });
    expect(least).toBeLessThan(READS_WELL);
    expect(reasons).toContainEqual({ code: 'unread-headings', points: -55, args: { count: 3, of: 10 } });
  });

  it('is doubtful where more than three pages are one session', () => {
    const alone = { ...programme, sessions: programme.sessions.slice(0, 1) };
    expect(score(alone, { characters: 7000 })).toBe(score(alone, {}));
    expect(score(alone, { characters: 7001 })).toBeLessThan(READS_WELL);
    expect(score(programme, { characters: 7001 })).toBe(score(programme, {}));
  });

  it('is not doubtful where sessions are told apart and the text names nobody', () => {
    const nobody = { ...programme, people: [], participations: [], affiliations: [] };
    const three = [1, 2, 3].flatMap(() => programme.sessions.slice(0, 1));
    const of = (sessions: Dataset['sessions'], people: Dataset['people']) =>
      recognise({ ...nobody, sessions, people }, BARE).reasons.map(({ code }) => code);
    expect(of(three, [])).toContain('nameless');
    expect(of(three.slice(1), [])).toContain('nobody');
    expect(of(three, programme.people)).toContain('nobody');
  });
});

describe('what was not read', () => {
  it('is the headings that are the title of nothing, and people who are only cited', () => {
    const dataset = read(PROGRAMME);
    const [first] = dataset.people;
    const cited = dataset.participations.map(each =>
      each.person === first?.id ? { ...each, part: 'cited' as const } : each,
    );
    const evidence = {
      ...BARE,
      headings: [
        'Atelier 1 : parler des villes',
        'LES VILLES',
        'Bilan financier',
        'Actes du colloque de Lyon',
      ],
    };
    expect(unreadIn({ ...dataset, participations: cited }, evidence)).toEqual({
      headings: ['Bilan financier'],
      cited: [first?.name],
    });
  });
});

describe('the preview of a document', () => {
  it('lists sessions with their people, and people with their roles', () => {
    const preview = previewOf(read(PROGRAMME), PROGRAMME);
    expect(preview.sessions.map(({ title, people }) => [title, people])).toEqual([
      ['Parler des villes', ['Jeanne MARTIN']],
      ['Parler des routes', ['Paul DURAND']],
    ]);
    expect(preview.people.map(({ name, role }) => [name, role])).toEqual([
      ['Jeanne MARTIN', 'maire de Rouen'],
      ['Paul DURAND', 'maire de Lyon'],
    ]);
  });

  it('gives every doubt its line, the first and the last among them', () => {
    const dataset = read(PROGRAMME);
    const last = PROGRAMME.lastIndexOf('On parle');
    const doubt = (start: number) =>
      ({
        code: 'spelling',
        severity: 'info',
        span: { start, end: start + 2 },
        args: {},
        candidates: [],
      }) as const;
    const { doubts } = previewOf({ ...dataset, warnings: [doubt(0), doubt(last)] }, PROGRAMME);
    expect(doubts.map(({ line, excerpt }) => [line, excerpt])).toEqual([
      [1, 'Actes du colloque de Lyon'],
      [19, 'On parle ici des routes.'],
    ]);
  });
});

describe('what importing again changes', () => {
  it('is nothing for the same text', () => {
    expect(isUnchanged(changesBetween(read(PROGRAMME), read(PROGRAMME)))).toBe(true);
  });

  it('is what came, what went, and what is said otherwise of the same session or person', () => {
    const after = read(
      PROGRAMME.replaceAll('Paul DURAND', 'Lise PETIT')
        .replaceAll('Parler des villes', 'Parler des villages')
        .replace('maire de Rouen', 'maire de Caen'),
    );
    const { sessions, people } = changesBetween(read(PROGRAMME), after);
    expect(sessions).toEqual({ added: [], gone: [], changed: ['Parler des villages'] });
    expect(people).toEqual({ added: ['Lise PETIT'], gone: ['Paul DURAND'], changed: ['Jeanne MARTIN'] });
  });
});

describe('the limit of what reads well', () => {
  const programme = read(PROGRAMME);
  const nobody = { ...programme, people: [], participations: [], affiliations: [] };
  const bare = { ...programme.proceedings, dates: [], place: null };
  const taken = (dataset: Dataset) => recognise(dataset, BARE).score >= READS_WELL;

  it.each<[string, Dataset, boolean]>([
    [
      'three sessions that name nobody',
      { ...nobody, proceedings: bare, sessions: [1, 2, 3].flatMap(() => programme.sessions.slice(0, 1)) },
      true,
    ],
    [
      'sessions and a day and a place, with nobody',
      { ...nobody, proceedings: { ...bare, dates: ['2025-03-04'], place: 'Lyon' } },
      false,
    ],
    [
      'one session of people whose roles were not read',
      {
        ...programme,
        proceedings: { ...bare, title: programme.sessions[0]?.title ?? '' },
        sessions: programme.sessions.slice(0, 1),
        affiliations: [],
        participations: programme.participations.slice(0, 1).map(each => ({ ...each, role: null })),
      },
      true,
    ],
  ])('is told by %s', (_, dataset, well) => {
    expect(taken(dataset)).toBe(well);
  });

  it('takes for each name that may be missing its share of fifteen points, and never more', () => {
    const doubt = {
      code: 'possible-speaker',
      severity: 'warning',
      span: null,
      args: {},
      candidates: [],
    } as const;
    const loss = (count: number) => {
      const warnings = Array.from({ length: count }, () => doubt);
      return recognise({ ...programme, warnings }, BARE).reasons.find(({ code }) => code === 'unsure-people')
        ?.points;
    };
    expect(programme.people).toHaveLength(2);
    expect([loss(0), loss(1), loss(2), loss(998)]).toEqual([undefined, -5, -8, -15]);
  });
});

describe('a title that is found in a heading', () => {
  it('has four letters, or is the whole of it', () => {
    const dataset = read(PROGRAMME);
    const unread = (title: string, heading: string) => {
      const sessions = dataset.sessions.slice(0, 1).map(session => ({ ...session, title }));
      return unreadIn({ ...dataset, sessions, themes: [] }, { ...BARE, headings: [heading] }).headings;
    };
    expect(unread('Eaux', 'Les eaux de la Seine')).toEqual([]);
    expect(unread('Eau', 'Les eaux de la Seine')).toEqual(['Les eaux de la Seine']);
    expect(unread('Eau', 'L’eau')).toEqual(['L’eau']);
    expect(unread('Eau', 'EAU')).toEqual([]);
  });
});

describe('the words of a doubt', () => {
  it('are its line, cut behind 160 characters', () => {
    const excerpt = (length: number) => {
      const doubt = {
        code: 'spelling',
        severity: 'info',
        span: { start: 0, end: 2 },
        args: {},
        candidates: [],
      } as const;
      return previewOf({ ...read(PROGRAMME), warnings: [doubt] }, 'a'.repeat(length)).doubts[0]?.excerpt;
    };
    expect(excerpt(160)).toBe('a'.repeat(160));
    expect(excerpt(161)).toBe(`${'a'.repeat(160)}…`);
  });
});
