import { describe, expect, it } from 'vitest';
import type { Correction } from '../model/correction.ts';
import type { Dataset } from '../model/dataset.ts';
import { applyJournal } from './corrections.ts';
import { OFFICIAL } from './gazetteer.ts';
import { passageOf, READ, TEXT } from './journal.fixture.ts';
import { anchorOf } from './journal-anchor.ts';

const corrected = (...journal: Correction[]) => applyJournal(READ, TEXT, journal, OFFICIAL).dataset;
const unapplied = (...journal: Correction[]) => applyJournal(READ, TEXT, journal, OFFICIAL).unapplied;

describe('decisions on one passage, or on all that are alike,', () => {
  it('add words wherever they stand by themselves and nothing of the kind was read', () => {
    const decision = {
      op: 'add',
      kind: 'organisation',
      name: 'Fabre',
      at: anchorOf(TEXT, passageOf('FABRE')),
      organisationKind: null,
      code: null,
    } as const;
    const spansIn = (dataset: Dataset) => dataset.organisations.at(-1)?.variants.flatMap(v => v.spans);
    expect(spansIn(corrected(decision))).toEqual([passageOf('FABRE')]);
    const everywhere = corrected({ ...decision, everywhere: true });
    expect(spansIn(everywhere)).toEqual([passageOf('FABRE'), passageOf('FABRE', 2)]);
    expect(everywhere.mentions.filter(m => m.id === 'fabre').map(m => m.session)).toEqual(['A1', 'A2']);
    const person = corrected({ ...decision, kind: 'person', everywhere: true }).people.at(-1);
    expect(person?.variants.flatMap(v => v.spans)).toEqual([passageOf('FABRE')]);
  });

  it('reject a reading at one passage and keep it at the others', () => {
    const grigny = { op: 'reject', kind: 'organisation', name: 'Ville de Grigny' } as const;
    const here: Correction = { ...grigny, at: anchorOf(TEXT, passageOf('maire de Grigny')) };
    const there: Correction = { ...grigny, at: anchorOf(TEXT, passageOf('maire de Grigny', 2)) };
    const once = corrected(here);
    const town = once.organisations.find(o => o.id === 'ville-de-grigny');
    expect(town?.variants.flatMap(v => v.spans)).toEqual([passageOf('maire de Grigny', 2)]);
    expect(once.affiliations.map(a => a.organisation)).not.toContain('ville-de-grigny');
    expect(corrected(here, there).organisations.map(o => o.id)).not.toContain('ville-de-grigny');
    const elsewhere: Correction = { ...grigny, at: anchorOf(TEXT, passageOf('cité Rouen')) };
    expect(unapplied(elsewhere)).toEqual([elsewhere]);
  });

  it('reject a person at one passage with the part played there', () => {
    const at = anchorOf(TEXT, passageOf('Muriel FABRE'));
    const { people, participations } = corrected({
      op: 'reject',
      kind: 'person',
      name: 'Murielle FABRE',
      at,
    });
    expect(people[0]?.variants.map(v => v.text)).toEqual(['Murielle FABRE']);
    expect(participations.filter(p => p.person === 'murielle-fabre').map(p => p.session)).toEqual(['A2']);
  });
});
