import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import { applyJournal } from './corrections.ts';
import { OFFICIAL } from './gazetteer.ts';
import { passageOf, READ, TEXT } from './journal.fixture.ts';
import { anchorOf } from './journal-anchor.ts';

const corrected = (...journal: Correction[]) => applyJournal(READ, TEXT, journal, OFFICIAL).dataset;
const unapplied = (...journal: Correction[]) => applyJournal(READ, TEXT, journal, OFFICIAL).unapplied;

const ONE_BODY: Correction = {
  op: 'merge',
  kind: 'organisation',
  names: ['CNFPT', 'Centre national de la fonction publique territoriale'],
  into: 'Centre national de la fonction publique territoriale',
};
const ONE_PAUL: Correction = {
  op: 'merge',
  kind: 'person',
  names: ['Paul DURAND', 'Paul DURANT'],
  into: 'Paul DURAND',
};

describe('a journal replayed over a reading', () => {
  it('is the reading itself when it is empty', () => {
    expect(applyJournal(READ, TEXT, [])).toEqual({ dataset: READ, unapplied: [] });
    expect(applyJournal(READ, TEXT, []).dataset).toBe(READ);
  });

  it('says of each decision whether it could be applied', () => {
    const lost: Correction = { op: 'reject', kind: 'person', name: 'Personne' };
    expect(unapplied(ONE_PAUL, lost)).toEqual([lost]);
    expect(corrected(ONE_PAUL, lost).decisions).toEqual([
      { correction: ONE_PAUL, applied: true },
      { correction: lost, applied: false },
    ]);
  });

  it('goes on where it had stopped when it is replayed over its own result', () => {
    const once = corrected(ONE_PAUL);
    expect(applyJournal(once, TEXT, [ONE_PAUL]).dataset).toBe(once);
    expect(applyJournal(once, TEXT, [ONE_PAUL, ONE_BODY]).dataset).toEqual(corrected(ONE_PAUL, ONE_BODY));
  });
});

describe('a merge', () => {
  it('hands spellings, sessions, positions and mentions over to the one that is kept', () => {
    const { people, participations, mentions } = corrected(ONE_PAUL);
    expect(people.map(p => p.id)).toEqual(['murielle-fabre', 'paul-durand', 'anne-leroy']);
    expect(people[1]?.variants.map(v => v.text)).toEqual(['Paul DURAND', 'Paul DURANT']);
    expect(participations.filter(p => p.person === 'paul-durand').map(p => p.session)).toEqual(['A1', 'A2']);
    expect(mentions.filter(m => m.id === 'paul-durand')).toHaveLength(2);
    const bodies = corrected(ONE_BODY);
    expect(bodies.affiliations.map(a => a.organisation)).toEqual([
      'ville-de-grigny',
      'centre-national',
      'centre-national',
    ]);
  });

  it('joins doubles, the stronger part with the role that either had', () => {
    const { participations } = corrected({
      op: 'merge',
      kind: 'person',
      names: ['Anne LEROY', 'Murielle FABRE'],
      into: 'Anne LEROY',
    });
    expect(participations.filter(p => p.session === 'A2' && p.person === 'anne-leroy')).toMatchObject([
      { part: 'speaker', role: 'maire de Grigny' },
    ]);
  });

  it('holds already when a better reader has made one of them', () => {
    const known: Correction = {
      op: 'merge',
      kind: 'person',
      names: ['Muriel FABRE', 'Murielle FABRE'],
      into: 'Murielle FABRE',
    };
    expect(unapplied(known)).toEqual([]);
    expect({ ...corrected(known), decisions: undefined }).toEqual({ ...READ, decisions: undefined });
  });

  it('under a name that nobody bears yet gives that name', () => {
    const { people } = corrected({ ...ONE_PAUL, into: 'Paul DURAN' });
    expect(people.find(p => p.id === 'paul-durand')).toMatchObject({
      name: 'Paul DURAN',
      familyName: 'DURAN',
    });
  });
});

describe('a split', () => {
  const split: Correction = {
    op: 'split',
    kind: 'person',
    name: 'Murielle FABRE',
    variant: 'Muriel FABRE',
  };

  it('makes a spelling a person, who takes the sessions and positions that stand at its passages', () => {
    const { people, participations, affiliations, mentions } = corrected(split);
    expect(people.find(p => p.id === 'muriel-fabre')).toMatchObject({
      givenName: 'Muriel',
      familyName: 'FABRE',
    });
    expect(participations.find(p => p.session === 'A1')?.person).toBe('muriel-fabre');
    expect(affiliations[0]?.person).toBe('muriel-fabre');
    expect(mentions[0]?.id).toBe('muriel-fabre');
    expect(participations.filter(p => p.person === 'murielle-fabre').map(p => p.session)).toEqual(['A2']);
  });

  it('is undone by a merge', () => {
    const joined = corrected(split, {
      op: 'merge',
      kind: 'person',
      names: ['Muriel FABRE', 'Murielle FABRE'],
      into: 'Murielle FABRE',
    });
    expect({ ...joined, decisions: undefined }).toEqual({ ...READ, decisions: undefined });
  });

  it('never takes the only spelling, nor the one that the entity goes by', () => {
    expect(unapplied({ ...split, name: 'Anne LEROY', variant: 'Anne LEROY' })).toHaveLength(1);
    expect(unapplied({ ...split, variant: 'Murielle FABRE' })).toHaveLength(1);
  });

  it('is what two names that must stay apart ask for when the reader has joined them', () => {
    const names = ['Murielle FABRE', 'Muriel FABRE'];
    const apart = corrected({ op: 'never-merge', kind: 'person', names });
    expect({ ...apart, decisions: undefined }).toEqual({ ...corrected(split), decisions: undefined });
    const two: Correction = { op: 'never-merge', kind: 'person', names: ['Paul DURAND', 'Paul DURANT'] };
    expect(corrected(two).people).toEqual(READ.people);
    expect(unapplied(two)).toEqual([]);
  });
});

describe('a place', () => {
  it('that is decided has its code, department, region and people, and no warning any more', () => {
    const { territories, organisations, mentions, warnings } = corrected({
      op: 'locate',
      name: 'Grigny',
      code: '91286',
    });
    expect(territories[0]).toMatchObject({
      id: 'commune-91286',
      code: '91286',
      department: '91',
      region: '11',
      candidates: [],
    });
    expect(territories[0]?.population).toBeGreaterThan(20000);
    expect(organisations[0]?.territory).toBe('commune-91286');
    expect(mentions.filter(m => m.id === 'commune-91286')).toHaveLength(1);
    expect(warnings.map(w => w.code)).toEqual(['spelling']);
  });

  it('joins the territory that has that code already', () => {
    const { territories, organisations } = corrected({ op: 'locate', name: 'Grigny', code: '76540' });
    expect(territories).toHaveLength(1);
    expect(territories[0]?.variants.map(v => v.text)).toEqual(['Rouen', 'Grigny']);
    expect(organisations[0]?.territory).toBe('commune-76540');
  });

  it('is not tied to a code that does not exist', () => {
    expect(unapplied({ op: 'locate', name: 'Grigny', code: '99999' })).toHaveLength(1);
  });

  it('is left as it was where the official code is not at hand, and said so', () => {
    const decision: Correction = { op: 'locate', name: 'Grigny', code: '91286' };
    const { dataset, unapplied } = applyJournal(READ, TEXT, [decision]);
    expect(dataset.territories).toEqual(READ.territories);
    expect(unapplied).toEqual([decision]);
  });
});

describe('other decisions', () => {
  it('rename, retype, reject', () => {
    const { people, organisations, participations, territories, mentions } = corrected(
      { op: 'rename', kind: 'person', name: 'Paul DURANT', to: 'Paul de la TOUR' },
      { op: 'retype', name: 'CNFPT', to: 'state' },
      { op: 'reject', kind: 'person', name: 'Anne LEROY' },
      { op: 'reject', kind: 'territory', name: 'Grigny' },
    );
    expect(people.map(p => p.name)).toEqual(['Murielle FABRE', 'Paul DURAND', 'Paul de la TOUR']);
    expect(organisations.map(o => o.kind)).toEqual(['commune', 'state', 'state']);
    expect(organisations[0]?.territory).toBeNull();
    expect(participations.some(p => p.person === 'anne-leroy')).toBe(false);
    expect(territories.map(t => t.name)).toEqual(['Rouen']);
    expect(mentions.some(m => m.id === 'commune-grigny')).toBe(false);
  });

  it('know the family name of a person by its capitals, and forgive a comma', () => {
    const named = (to: string) =>
      corrected({ op: 'rename', kind: 'person', name: 'Anne LEROY', to }).people[2];
    expect(named('Anne, LE ROY')).toMatchObject({ givenName: 'Anne', familyName: 'LE ROY' });
    expect(named('Anne Leroy')).toMatchObject({ givenName: 'Anne', familyName: 'Leroy' });
    expect(named('Voltaire')).toMatchObject({ givenName: '', familyName: 'Voltaire' });
  });

  it('add words of the text as a body, a place, a person', () => {
    const at = (words: string) => anchorOf(TEXT, passageOf(words));
    const body = { op: 'add', kind: 'organisation', organisationKind: 'association', code: null } as const;
    const { organisations, territories, mentions, participations } = corrected(
      { ...body, name: 'Les champs', at: at('Les champs') },
      { ...body, kind: 'territory', name: 'Seine-Maritime', at: at('Seine-Maritime') },
      { ...body, kind: 'person', name: 'Le maire', at: at('Le maire') },
    );
    expect(organisations.at(-1)).toMatchObject({
      name: 'Les champs',
      kind: 'association',
      source: 'analyst',
    });
    expect(territories.at(-1)).toMatchObject({ id: 'department-76', code: '76', source: 'analyst' });
    expect(mentions.at(-1)).toMatchObject({ id: 'department-76', session: 'A2', source: 'analyst' });
    expect(participations.at(-1)).toMatchObject({ person: 'le-maire', session: 'A1', part: 'cited' });
  });

  it('find the added words again when the text has changed around them, and know when they are gone', () => {
    const decision: Correction = {
      op: 'add',
      kind: 'territory',
      name: 'Seine-Maritime',
      at: anchorOf(TEXT, passageOf('Seine-Maritime')),
      organisationKind: null,
      code: '76',
    };
    const longer = `Avant-propos sur la Seine-Maritime\n\n${TEXT}`;
    const { dataset } = applyJournal(READ, longer, [decision], OFFICIAL);
    const found = dataset.territories.at(-1)?.variants[0]?.spans[0];
    expect(found?.start).toBe(longer.lastIndexOf('Seine-Maritime'));
    expect(applyJournal(READ, TEXT.replaceAll('Seine', 'Loire'), [decision]).unapplied).toEqual([decision]);
  });

  it('set what a person does in a session, named by its title', () => {
    const role = {
      op: 'set-role',
      session: { id: 'A9', title: 'les champs' },
      part: 'moderator',
      role: ' journaliste ',
    } as const;
    const { participations } = corrected({ ...role, name: 'Paul DURANT' });
    expect(participations.find(p => p.person === 'paul-durant')).toMatchObject({
      session: 'A2',
      part: 'moderator',
      role: 'journaliste',
    });
    expect(unapplied({ ...role, name: 'Paul DURAND' })).toHaveLength(1);
  });

  it('are refused rather than guessed when two entities answer to the name', () => {
    const two: Correction = { op: 'rename', kind: 'person', name: 'Anne LEROY', to: 'Paul DURAND' };
    const reject: Correction = { op: 'reject', kind: 'person', name: 'Paul DURAND' };
    expect(unapplied(two, reject)).toEqual([reject]);
    const sure: Correction = { ...reject, name: 'Paul DURAND (anne-leroy)' };
    expect(corrected(two, sure).people.map(p => p.id)).not.toContain('anne-leroy');
  });
});
