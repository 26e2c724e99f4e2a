import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoleAgain } from '../ingest/role-again.ts';
import type { Correction } from '../model/correction.ts';
import type { Dataset } from '../model/dataset.ts';
import { ORGANISATION_KINDS, PARTS, SESSION_KINDS } from '../model/entity.ts';
import type { Span } from '../model/span.ts';
import { applyJournal as replay } from './corrections.ts';
import { OFFICIAL } from './gazetteer.ts';
import { READ, TEXT } from './journal.fixture.ts';
import { anchorOf } from './journal-anchor.ts';

const applyJournal = (dataset: Dataset, text: string, journal: readonly Correction[]) =>
  replay(dataset, text, journal, OFFICIAL);

const kind = fc.constantFrom('person' as const, 'organisation' as const, 'territory' as const);
const name = fc.oneof(
  fc.constantFrom(
    ...[...READ.people, ...READ.organisations, ...READ.territories].flatMap(entity => [
      entity.name,
      ...entity.variants.map(variant => variant.text),
    ]),
  ),
  fc.constantFrom('Personne', 'Zoé', '', ' ', 'Les villes'),
);
const anchor = fc
  .tuple(fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => anchorOf(TEXT, { start, end: Math.min(TEXT.length, start + length) }));
const session = fc.constantFrom(...READ.sessions.map(({ id, title }) => ({ id, title })));
const names = fc.array(name, { maxLength: 4 });

const correction: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ op: fc.constant('merge' as const), kind, names, into: name }),
  fc.record({ op: fc.constant('never-merge' as const), kind, names }),
  fc.record({ op: fc.constant('split' as const), kind, name, variant: name }),
  fc.record({ op: fc.constant('rename' as const), kind, name, to: name }),
  fc.record({ op: fc.constant('retype' as const), name, to: fc.constantFrom(...ORGANISATION_KINDS) }),
  fc.record({
    op: fc.constant('locate' as const),
    name,
    code: fc.constantFrom('91286', '69096', '76540', '76', '00000'),
  }),
  fc.record({ op: fc.constant('reject' as const), kind, name }),
  fc.record({ op: fc.constant('reject' as const), kind, name, at: anchor }),
  fc
    .record({
      op: fc.constant('add' as const),
      kind,
      name,
      at: anchor,
      organisationKind: fc.option(fc.constantFrom(...ORGANISATION_KINDS)),
      code: fc.option(fc.constantFrom('91286', '28', 'x')),
    })
    .chain(added => fc.constantFrom(added, { ...added, everywhere: true as const })),
  fc.record(
    {
      op: fc.constant('set-role' as const),
      name,
      session,
      part: fc.constantFrom(...PARTS),
      role: fc.option(name),
      read: fc.constantFrom(
        readRoleAgain('maire de Brest'),
        readRoleAgain('directeur du CNFPT'),
        readRoleAgain('maire de Grigny'),
      ),
    },
    { requiredKeys: ['op', 'name', 'session', 'part', 'role'] },
  ),
  fc.record(
    { op: fc.constantFrom('attach' as const, 'detach' as const), name, organisation: name, session },
    { requiredKeys: ['op', 'name', 'organisation'] },
  ),
  fc.record(
    {
      op: fc.constant('set-session' as const),
      session,
      title: fc.constantFrom('Les champs', 'Les villes', 'La mer', ''),
      kind: fc.constantFrom(...SESSION_KINDS),
      start: fc.constantFrom(null, 'T09:30', '2025-03-04T09:30'),
      end: fc.constantFrom(null, 'T10:30'),
    },
    { requiredKeys: ['op', 'session'] },
  ),
);
const journal = fc.array(correction, { maxLength: 12 });

function spansOf(dataset: Dataset): readonly Span[] {
  return [
    ...[...dataset.people, ...dataset.organisations, ...dataset.territories].flatMap(entity =>
      entity.variants.flatMap(variant => variant.spans),
    ),
    ...dataset.participations.map(p => p.span),
    ...dataset.affiliations.map(a => a.span),
    ...dataset.mentions.map(m => m.span),
  ];
}

const facts = (dataset: Dataset) => ({ ...dataset, decisions: [] });

describe('any journal', () => {
  it('replayed twice gives the same bytes as once, and leaves the reading as it was', () => {
    const before = JSON.stringify(READ);
    fc.assert(
      fc.property(journal, decisions => {
        const once = applyJournal(READ, TEXT, decisions);
        expect(JSON.stringify(applyJournal(once.dataset, TEXT, decisions))).toBe(JSON.stringify(once));
        expect(JSON.stringify(applyJournal(READ, TEXT, decisions))).toBe(JSON.stringify(once));
      }),
    );
    expect(JSON.stringify(READ)).toBe(before);
  });

  it('undone to the end is nothing, and undone by one is the journal without it', () => {
    fc.assert(
      fc.property(journal, correction, (decisions, last) => {
        expect(applyJournal(READ, TEXT, [...decisions, last].slice(0, 0)).dataset).toBe(READ);
        const step = applyJournal(applyJournal(READ, TEXT, decisions).dataset, TEXT, [...decisions, last]);
        expect(step).toEqual(applyJournal(READ, TEXT, [...decisions, last]));
      }),
    );
  });

  it('says a thing once: the same decision taken twice in a row changes nothing more', () => {
    fc.assert(
      fc.property(journal, correction, (decisions, again) => {
        const once = applyJournal(READ, TEXT, [...decisions, again]).dataset;
        const twice = applyJournal(READ, TEXT, [...decisions, again, again]).dataset;
        expect(facts(twice)).toEqual(facts(once));
      }),
      {
        examples: [
          [[], { op: 'locate', name: 'Rouen', code: '91286' }],
          [[], { op: 'locate', name: 'Grigny', code: '76540' }],
        ],
      },
    );
  });

  it('keeps every passage in the text, every id its own, and ties only what is there', () => {
    fc.assert(
      fc.property(journal, decisions => {
        const { dataset } = applyJournal(READ, TEXT, decisions);
        for (const { start, end } of spansOf(dataset)) {
          expect(start >= 0 && start < end && end <= TEXT.length).toBe(true);
        }
        const ids = {
          person: new Set(dataset.people.map(p => p.id)),
          organisation: new Set(dataset.organisations.map(o => o.id)),
          territory: new Set(dataset.territories.map(t => t.id)),
        };
        expect(ids.person.size).toBe(dataset.people.length);
        expect(ids.organisation.size).toBe(dataset.organisations.length);
        expect(ids.territory.size).toBe(dataset.territories.length);
        for (const m of dataset.mentions) if (m.kind !== 'initiative') expect(ids[m.kind]).toContain(m.id);
        for (const p of dataset.participations) expect(ids.person).toContain(p.person);
        for (const a of dataset.affiliations) {
          expect(ids.person).toContain(a.person);
          expect(ids.organisation).toContain(a.organisation);
        }
        for (const o of dataset.organisations) {
          if (o.territory !== null) expect(ids.territory).toContain(o.territory);
        }
        const pairs = dataset.participations.map(p => `${p.person} ${p.session}`);
        expect(new Set(pairs).size).toBe(pairs.length);
        expect(dataset.sessions.map(({ id, span }) => ({ id, span }))).toEqual(
          READ.sessions.map(({ id, span }) => ({ id, span })),
        );
      }),
    );
  });

  it('of names that are nowhere changes nothing, and says so', () => {
    const elsewhere = correction.filter(
      ({ op }) => op === 'attach' || op === 'detach' || op === 'set-session',
    );
    fc.assert(
      fc.property(fc.array(elsewhere, { minLength: 1, maxLength: 4 }), decisions => {
        const strange = decisions.map((decision): Correction => {
          if (decision.op === 'attach' || decision.op === 'detach') return { ...decision, name: 'Nemo NEMO' };
          return decision.op === 'set-session'
            ? { ...decision, session: { id: 'Z9', title: 'Nulle part' } }
            : decision;
        });
        const { dataset, unapplied } = applyJournal(READ, TEXT, strange);
        expect({ ...dataset, decisions: undefined }).toEqual(READ);
        expect(unapplied).toEqual(strange);
      }),
    );
  });

  it('without a rejection loses no passage', () => {
    fc.assert(
      fc.property(journal, decisions => {
        const kept = decisions.filter(each => each.op !== 'reject');
        const { dataset } = applyJournal(READ, TEXT, kept);
        const passages = (of: Dataset) =>
          new Set(of.mentions.map(m => `${m.kind} ${m.span.start}-${m.span.end}`));
        for (const passage of passages(READ)) expect(passages(dataset)).toContain(passage);
      }),
    );
  });
});
