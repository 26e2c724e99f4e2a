import { describe, expect, it } from 'vitest';
import { isEmptyQuery } from '../../../data/model/query.ts';
import { askLink, askNothing } from '../network/network-options.ts';
import * as change from './exploration.ts';
import { measureShown } from './words.ts';

const START = change.DEFAULT_EXPLORATION;

describe('an exploration', () => {
  it('begins with organisations × sessions by theme and no filter', () => {
    expect(START).toMatchObject({
      screen: 'network',
      network: { kinds: ['session', 'organisation'], colourBy: 'theme' },
      selection: null,
    });
    expect(isEmptyQuery(START.query)).toBe(true);
  });

  it('toggles a value of a facet on and off, beside the others', () => {
    const one = change.toggleFacet('themes', 'T1')(START);
    const two = change.toggleFacet('themes', 'T2')(one);
    expect(two.query).toEqual({ ...START.query, themes: ['T1', 'T2'] });
    expect(change.toggleFacet('themes', 'T1')(two).query.themes).toEqual(['T2']);
    expect(change.clearQuery(two).query).toEqual(START.query);
  });

  it('opens a passage in the source and selects what it is about, or keeps the selection', () => {
    const passage = { start: 10, end: 20 };
    const about = { kind: 'person', id: 'isadora-guerra' } as const;
    const shown = change.showPassage(passage, about)(START);
    expect(shown).toMatchObject({ screen: 'source', passage, selection: about });
    expect(change.showPassage({ start: 1, end: 2 })(shown).selection).toEqual(about);
    expect(change.clearPassage(shown).passage).toBeNull();
  });

  it('forgets what it asked of the network when something is selected, and the selection when it asks', () => {
    const chosen = change.select({ kind: 'person', id: 'a' })(START);
    const asked = change.changeNetwork(askLink('person:a|session:A1|takes-part'))(chosen);
    expect(asked).toMatchObject({ selection: null, network: { link: 'person:a|session:A1|takes-part' } });
    expect(change.select({ kind: 'person', id: 'b' })(asked).network.link).toBeNull();
    expect(change.select(null)(asked).network.link).toBeNull();
    expect(change.changeNetwork(askNothing)(START)).toBe(START);
  });

  it('shows frequency for the whole text, which is not more specific than itself', () => {
    const { words: whole } = change.setWords({ measure: 'specificity' })(START);
    expect(measureShown(whole, true, false)).toBe('frequency');
    expect(measureShown(whole, false, false)).toBe('specificity');
    const { words } = change.setWords({ part: { kind: 'session', id: 'A12' } })(START);
    expect(measureShown(words, true, false)).toBe('specificity');
    expect(measureShown(words, true, true)).toBe('frequency');
  });

  it('is the very same value when nothing changes', () => {
    const selected = change.select({ kind: 'theme', id: 'T1' })(START);
    expect(change.select({ kind: 'theme', id: 'T1' })(selected)).toBe(selected);
    expect(change.showScreen('network')(START)).toBe(START);
    expect(change.setSearch('')(START)).toBe(START);
    expect(change.clearQuery(START)).toBe(START);
    expect(change.clearPassage(START)).toBe(START);
  });

  it('sets options one by one', () => {
    expect(change.setNetwork({ sizeBy: 'sessions' })(START).network).toEqual({
      ...START.network,
      sizeBy: 'sessions',
    });
    expect(change.setQuery({ parts: ['speaker'] })(START).query.parts).toEqual(['speaker']);
  });

  it('that comes from outside keeps what it says alike as the very same values', () => {
    const filtered = change.toggleFacet('themes', 'T1')(START);
    const copy = structuredClone(filtered);
    expect(change.arriveAt(copy)(filtered)).toBe(filtered);
    const elsewhere = change.arriveAt({ ...copy, screen: 'words', search: 'vélo' })(filtered);
    expect(elsewhere).toMatchObject({ screen: 'words', search: 'vélo' });
    expect(elsewhere.query).toBe(filtered.query);
  });
});
