import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../data/model/corpus.ts';
import { DEFAULT_EXPLORATION, type Exploration } from '../exploration/exploration.ts';
import { startExploration } from '../exploration/exploring.ts';
import { DEFAULT_NETWORK, type NetworkOptions } from '../network/network-options.ts';
import { rouen } from '../rouen.fixture.ts';
import { machine } from '../world.fixture.ts';
import { firstSteps } from './first-steps.ts';

const bodies = rouen();
const { dataset } = bodies;
/** The same as a schedule that names people alone. */
const people: Corpus = {
  ...bodies,
  dataset: {
    ...dataset,
    mentions: dataset.mentions.filter(each => each.kind !== 'organisation'),
    affiliations: [],
  },
};

function shown(before: Partial<NetworkOptions>, from: Corpus | null, to: Corpus, asked?: Exploration) {
  const exploration = { ...DEFAULT_EXPLORATION, network: { ...DEFAULT_NETWORK, ...before } };
  const state = { ...machine().open().getState(), ...startExploration(exploration) };
  const loaded = { document: { id: 'next' }, journal: state.journal };
  const slice = { ...state, corpus: from, current: from === null ? null : 'before' };
  return firstSteps(slice, loaded, to, asked).present.exploration.network;
}

describe('the first picture of a document', () => {
  it('shows people where no bodies are named, at a start and after another document', () => {
    expect(shown({}, null, people).kinds).toEqual(['session', 'person']);
    expect(shown({}, null, bodies).kinds).toEqual(['session', 'organisation']);
    expect(shown({}, bodies, people).kinds).toEqual(['session', 'person']);
    expect(shown({ kinds: ['session', 'person'] }, people, bodies).kinds).toEqual([
      'session',
      'organisation',
    ]);
  });

  it('keeps the kinds that were chosen, or that an address asks for', () => {
    expect(shown({ kinds: ['territory'] }, null, people).kinds).toEqual(['territory']);
    expect(shown({ kinds: ['session', 'territory'] }, bodies, people).kinds).toEqual([
      'session',
      'territory',
    ]);
    expect(shown({}, null, people, DEFAULT_EXPLORATION).kinds).toEqual(['session', 'organisation']);
  });

  it('keeps the options of another document and none of what was asked of its things', () => {
    const asked = { hidden: ['person:a'], focus: { roots: ['person:b'], depth: 1, relations: [] } };
    const network = shown({ ...asked, sizeBy: 'sessions', layout: 'concentric' }, bodies, people);
    expect(network).toMatchObject({ sizeBy: 'sessions', layout: 'concentric', hidden: [], focus: null });
  });
});
