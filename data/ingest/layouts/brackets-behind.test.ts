import { describe, expect, it } from 'vitest';
import { readLine } from './read-line.ts';

const leads = (line: string) => (readLine(line, true)?.people ?? []).map(({ part }) => part);

describe('a bracket behind all that is said of somebody', () => {
  it.each([
    'Anne Roux, maire de Caen (modération)',
    'Anne Roux – directrice, Inrae (animation)',
    'Anne Roux (modération)',
    'Anna Reeve, Senior Lecturer, MIT (chair)',
    'Anna Reeve (MIT) (moderator)',
  ])('says that she leads: %s', line => {
    expect(leads(line)).toEqual(['moderator']);
  });

  it.each(['Anne Roux, maire de Caen (Calvados)', 'Anne Roux, professeure (présidence de Caen)'])(
    'says something else: %s',
    line => {
      expect(leads(line)).toEqual(['speaker']);
    },
  );

  it('tells nobody else on the line', () => {
    expect(leads('Paul Petit, géographe, CNRS ; Anne Roux, sociologue, Inrae (modération)')).toEqual([
      'speaker',
      'moderator',
    ]);
  });
});
