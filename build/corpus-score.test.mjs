import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readAnnotations, readText } from './corpus/files.mjs';
import { isSameName, likeness } from './corpus/match.mjs';
import { isBadlyRead, rates, scoreDocument, sum } from './corpus/score.mjs';
import { ROOT } from './root.mjs';

describe('a name of the corpus', () => {
  it('is found in any order, without its accents, by an initial or by enough of its words', () => {
    expect(isSameName('GUÉGUEN Kévin', 'Kevin Gueguen')).toBe(true);
    expect(isSameName('Adèle Noury', 'A. Noury')).toBe(true);
    expect(isSameName('Stéphane Malta e Sousa', 'Stéphane Malta')).toBe(true);
    expect(isSameName('M. GUINOT', 'GUINOT')).toBe(true);
  });

  it('is not found in another, in half of it or in more than it', () => {
    expect(isSameName('Adèle Noury', 'Adèle Nourry')).toBe(false);
    expect(isSameName('Adèle Noury', 'Noury')).toBe(false);
    expect(isSameName('Adèle Noury', 'Adèle Noury directrice')).toBe(false);
    expect(isSameName('Adèle Noury', 'B. Noury')).toBe(false);
  });
});

describe('the likeness of two titles', () => {
  it('goes from nothing in common to the same words', () => {
    expect(likeness('Ouvrir les données', 'ouvrir LES « donnees »')).toBe(1);
    expect(likeness('Ouvrir les données', 'Fermer la porte')).toBe(0);
    expect(likeness('', '')).toBe(0);
  });
});

const ANNOTATION = {
  title: 'Journée des données',
  dates: ['2024-03-05'],
  place: 'Brest',
  sessions: [
    { title: 'Ouverture', people: [{ name: 'Adèle Noury', part: 'moderator', role: 'maire de Brest' }] },
    { title: 'Atelier des cartes', people: [] },
    {
      title: 'Cartes libres',
      parent: 'Atelier des cartes',
      people: [
        { name: 'Basile Kerjean', part: 'speaker', role: 'géomètre' },
        { name: 'Chloé Marzin', part: 'speaker', coauthor: true },
        { name: 'Denis Floch', part: 'absent' },
        { name: 'Élise Tanguy', part: 'participant' },
      ],
    },
  ],
};

/** A dataset with only what the score looks at. */
function datasetOf(
  sessions,
  people,
  proceedings = { title: 'Journée des données', dates: ['2024-03-05'], place: 'Brest' },
) {
  return {
    proceedings,
    sessions: sessions.map(([id, title, parent = null]) => ({ id, title, subtitle: null, parent })),
    people: people.map(([name], index) => ({ id: `p${index}`, name })),
    participations: people.map(([, session, part = 'speaker', role = ''], index) => ({
      person: `p${index}`,
      session,
      part,
      role,
    })),
  };
}

const SESSIONS = [
  ['P1', 'Ouverture'],
  ['A1', 'Atelier des cartes'],
  ['T1', 'Cartes libres', 'A1'],
];
const RIGHT = [
  ['Adèle NOURY', 'P1', 'moderator', 'maire de Brest'],
  ['Basile Kerjean', 'T1', 'speaker', 'géomètre'],
];

describe('the score of a document', () => {
  it('is full when all is found', () => {
    expect(scoreDocument(ANNOTATION, datasetOf(SESSIONS, RIGHT))).toEqual({
      people: 2,
      peopleHit: 2,
      names: 2,
      namesRight: 2,
      pairs: 2,
      pairsHit: 2,
      pairsFound: 2,
      pairsRight: 2,
      partsRight: 2,
      roles: 2,
      rolesRight: 2,
      sessions: 3,
      sessionsHit: 3,
      sessionsFound: 3,
      sessionTitles: 3,
      titles: 1,
      titlesRight: 1,
      dates: 1,
      datesRight: 1,
      places: 1,
      placesRight: 1,
    });
  });

  it('takes a place in any case of its letters, any of several, and days in any order', () => {
    const frame = (place, dates = ['2024-03-05']) =>
      datasetOf(SESSIONS, RIGHT, { title: 'Journée des données', dates, place });
    const placed = (place, found) => scoreDocument({ ...ANNOTATION, place }, frame(found)).placesRight;
    expect(placed('BREST-NORD', 'Brest-Nord (Finistère)')).toBe(1);
    expect(placed(['Cnam', 'Brest'], 'Brest')).toBe(1);
    expect(placed(['Cnam', 'Brest'], 'Brestivan')).toBe(0);
    expect(placed('Brest', null)).toBe(0);
    const days = ['2024-03-06', '2024-03-05'];
    expect(scoreDocument({ ...ANNOTATION, dates: days }, frame('Brest', days.toSorted())).datesRight).toBe(1);
  });

  it('counts all sessions that were found, breaks left out', () => {
    const read = datasetOf([...SESSIONS, ['A2', 'Pause'], ['A3', 'Atelier des mares']], RIGHT);
    const sessions = read.sessions.map(one => (one.id === 'A2' ? { ...one, kind: 'break' } : one));
    expect(scoreDocument(ANNOTATION, { ...read, sessions })).toMatchObject({
      sessionsFound: 4,
      sessionsHit: 3,
    });
  });

  it('neither wants nor blames a co-author or someone who was only there', () => {
    const found = [...RIGHT, ['Chloé Marzin', 'T1'], ['Élise Tanguy', 'T1']];
    expect(scoreDocument(ANNOTATION, datasetOf(SESSIONS, found))).toMatchObject({
      names: 2,
      namesRight: 2,
      pairsFound: 2,
    });
  });

  it('blames a name that does not speak, and one that stands nowhere', () => {
    const found = [...RIGHT, ['Denis Floch', 'T1'], ['Comité Scientifique', 'P1']];
    expect(scoreDocument(ANNOTATION, datasetOf(SESSIONS, found))).toMatchObject({
      names: 4,
      namesRight: 2,
      pairsRight: 2,
    });
  });

  it('takes a talk for its session, and not a session for another', () => {
    const inHolder = datasetOf(SESSIONS, [['Basile Kerjean', 'A1']]);
    const elsewhere = datasetOf(SESSIONS, [['Basile Kerjean', 'P1']]);
    expect(scoreDocument(ANNOTATION, inHolder)).toMatchObject({ pairsHit: 1, pairsRight: 1 });
    expect(scoreDocument(ANNOTATION, elsewhere)).toMatchObject({ peopleHit: 1, pairsHit: 0, pairsRight: 0 });
  });

  it('lets the document itself hold people of any session that is none of the others', () => {
    const annotation = {
      ...ANNOTATION,
      sessions: [
        { title: '*', people: [{ name: 'Adèle Noury', part: 'speaker' }] },
        ...ANNOTATION.sessions.slice(1),
      ],
    };
    expect(scoreDocument(annotation, datasetOf(SESSIONS, [['Adèle Noury', 'P1']]))).toMatchObject({
      pairsHit: 1,
      sessions: 2,
    });
    expect(scoreDocument(annotation, datasetOf(SESSIONS, [['Adèle Noury', 'A1']]))).toMatchObject({
      pairsHit: 0,
    });
  });

  it('sees a wrong role, a wrong part, a wrong title and a wrong day', () => {
    const found = [['Adèle Noury', 'P1', 'speaker', 'journaliste']];
    const frame = { title: 'Programme', dates: [], place: null };
    expect(scoreDocument(ANNOTATION, datasetOf(SESSIONS, found, frame))).toMatchObject({
      partsRight: 0,
      roles: 1,
      rolesRight: 0,
      titlesRight: 0,
      datesRight: 0,
      placesRight: 0,
    });
  });

  it('adds up, and asks nothing where there is nothing to find', () => {
    expect(sum([{ people: 2 }, { people: 3 }])).toEqual({ people: 5 });
    expect(rates(0, 0, 0, 0).f1).toBe(1);
    expect(rates(1, 2, 1, 1)).toMatchObject({ precision: 0.5, recall: 1 });
    expect(rates(0, 3, 0, 2).f1).toBe(0);
  });
});

describe('the texts of the corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are scored only where they are what was annotated', () => {
    const sha256 = createHash('sha256').update('Programme').digest('hex');
    writeFileSync(join(folder, 'one.txt'), 'Programme');
    expect(readText({ file: 'one.txt', sha256 }, [folder]).bytes?.toString()).toBe('Programme');
    expect(readText({ file: 'one.txt', sha256: '0' }, [folder]).trouble).toMatch(/not the text/);
    expect(readText({ file: 'two.txt', sha256 }, [folder]).trouble).toMatch(/not there/);
  });
});

describe('the annotations', () => {
  const annotations = readAnnotations([join(ROOT, 'data', 'gold', 'corpus')]);

  it('say where their text is, and nothing of another shape than the score reads', () => {
    expect(annotations.length).toBeGreaterThanOrEqual(20);
    for (const { source, sessions } of annotations) {
      expect(source.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(source.address ?? `${source.repository}/${source.path}@${source.commit}`).not.toMatch(
        /undefined/,
      );
      const titles = sessions.map(({ title }) => title);
      for (const { parent } of sessions) if (parent !== undefined) expect(titles).toContain(parent);
      for (const { part } of sessions.flatMap(({ people }) => people))
        expect(['speaker', 'moderator', 'absent', 'participant', 'represented']).toContain(part);
    }
  });
});

describe('a document that is badly read', () => {
  const read = (sessions, people) => isBadlyRead(scoreDocument(ANNOTATION, datasetOf(sessions, people)));

  it('lacks more than half of its sessions, or has other people', () => {
    expect(read(SESSIONS, RIGHT)).toBe(false);
    expect(read(SESSIONS.slice(0, 2), RIGHT)).toBe(false);
    expect(read(SESSIONS.slice(0, 1), RIGHT)).toBe(true);
    expect(read(SESSIONS, RIGHT.slice(0, 1))).toBe(false);
    expect(read(SESSIONS, [])).toBe(true);
  });

  it('names people where nobody speaks', () => {
    const nobody = { ...ANNOTATION, sessions: ANNOTATION.sessions.map(each => ({ ...each, people: [] })) };
    expect(isBadlyRead(scoreDocument(nobody, datasetOf(SESSIONS, [])))).toBe(false);
    expect(isBadlyRead(scoreDocument(nobody, datasetOf(SESSIONS, RIGHT)))).toBe(true);
  });
});
