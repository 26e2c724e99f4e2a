import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Dataset } from '../../../data/model/dataset.ts';
import { rouen } from '../rouen.fixture.ts';
import { DEFAULT_NETWORK } from './network-options.ts';
import { tellingKinds } from './telling-kinds.ts';

const whole = rouen();
const all = whole.dataset;
const having = (dataset: Partial<Dataset>): Corpus => ({ ...whole, dataset: { ...all, ...dataset } });
const WITHOUT_BODIES = {
  mentions: all.mentions.filter(each => each.kind !== 'organisation'),
  affiliations: [],
};

describe('the kinds of a first picture', () => {
  it('are sessions and bodies where the document names bodies', () => {
    expect(tellingKinds(whole)).toBe(DEFAULT_NETWORK.kinds);
  });

  it('are people and sessions in a schedule without bodies', () => {
    expect(tellingKinds(having(WITHOUT_BODIES))).toEqual(['session', 'person']);
  });

  it('are bodies from half of the sessions with people on, and people below', () => {
    const spoken = [...new Set(all.participations.map(each => each.session))];
    const inSome = (count: number): Corpus => {
      const there = new Set(spoken.slice(0, count));
      const { affiliations, participations } = all;
      const [one] = affiliations;
      const [who] = participations;
      if (one === undefined || who === undefined) return whole;
      return having({
        mentions: [],
        affiliations: [...there].map(session => ({ ...one, session })),
        participations: spoken.map(session => ({ ...who, session })),
      });
    };
    const half = Math.ceil(spoken.length / 2);
    expect(tellingKinds(inSome(half))).toEqual(DEFAULT_NETWORK.kinds);
    expect(tellingKinds(inSome(half - 1))).toEqual(['session', 'person']);
  });

  it('are bodies where they stand in a third as many places as people, and people where in fewer', () => {
    const [who] = all.participations;
    const [one] = all.affiliations;
    const sessions = all.sessions.slice(0, 4);
    const having12People = (bodies: number): Corpus => {
      if (who === undefined || one === undefined) return whole;
      return having({
        mentions: [],
        sessions,
        // Three people in each of four sessions, and one body in as many of these as are asked for.
        participations: sessions.flatMap(({ id }) =>
          ['a', 'b', 'c'].map(person => ({ ...who, person, session: id })),
        ),
        affiliations: sessions.slice(0, bodies).map(({ id }) => ({ ...one, session: id })),
      });
    };
    expect(tellingKinds(having12People(4))).toEqual(DEFAULT_NETWORK.kinds);
    expect(tellingKinds(having12People(3))).toEqual(['session', 'person']);
  });

  it('are places, declared words or themes where nobody is named, and people and bodies where there is no session', () => {
    const empty = { mentions: [], affiliations: [], participations: [] };
    const places = all.mentions.filter(each => each.kind === 'territory');
    const bare = all.sessions.map(each => ({ ...each, declaredKeywords: [] }));
    expect(tellingKinds(having({ ...empty, mentions: places, sessions: bare }))).toEqual([
      'session',
      'territory',
    ]);
    expect(tellingKinds(having({ ...empty, sessions: bare }))).toEqual(['session', 'theme']);
    expect(tellingKinds(having({ sessions: [] }))).toEqual(['organisation', 'person']);
    const nothing = bare.map(each => ({ ...each, theme: null }));
    expect(tellingKinds(having({ ...empty, sessions: nothing }))).toBe(DEFAULT_NETWORK.kinds);
  });
});
