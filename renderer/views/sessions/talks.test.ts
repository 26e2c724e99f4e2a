import { expect, it } from 'vitest';
import type { Session } from '../../../data/model/entity.ts';
import { talksBySession, talksUnder } from './talks.ts';

const session = (id: string, parent?: string | null): Session => ({
  id,
  kind: 'talk',
  number: null,
  title: id,
  subtitle: null,
  format: null,
  theme: null,
  page: null,
  order: 0,
  declaredKeywords: [],
  summary: null,
  resources: [],
  span: { start: 0, end: 1 },
  ...(parent === undefined ? {} : { parent }),
});

const ids = (sessions: readonly Session[]) => sessions.map(({ id }) => id).join(' ');

it('puts talks right under their session, whatever stands between them, and theirs under them', () => {
  const sessions = [
    session('S1', null),
    session('S2'),
    session('a', 'S1'),
    session('x', 'S2'),
    session('b', 'S1'),
    session('a1', 'a'),
  ];
  expect(ids(talksUnder(sessions))).toBe('S1 a a1 b S2 x');
});

it('leaves a talk whose session is not shown where it is', () => {
  const sessions = [session('S2'), session('a', 'S1'), session('S3'), session('x', 'S3')];
  expect(ids(talksUnder(sessions))).toBe('S2 a S3 x');
  expect([...talksBySession(sessions).keys()]).toEqual(['S3']);
});

it('lists the talks of a session in their order', () => {
  const held = talksBySession([session('b', 'S1'), session('S1'), session('a', 'S1')]);
  expect(ids(held.get('S1') ?? [])).toBe('b a');
});
