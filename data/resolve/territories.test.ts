import { describe, expect, it } from 'vitest';
import type { TerritoryMention } from '../model/reading.ts';
import { resolveTerritories } from './territories.ts';

function mention(
  name: string,
  level: TerritoryMention['level'],
  candidates: readonly string[],
  more: Partial<TerritoryMention> = {},
): TerritoryMention {
  return {
    span: { start: 0, end: name.length },
    text: name,
    name,
    level,
    candidates,
    session: 'A1',
    via: 'body',
    rule: 'test',
    ...more,
  };
}

describe('territories', () => {
  it('carry the official code and what it says', () => {
    const { territories, idOf } = resolveTerritories([mention('Rouen', 'commune', ['76540'])]);
    expect(territories[0]).toMatchObject({
      id: 'commune-76540',
      code: '76540',
      department: '76',
      region: '28',
      candidates: [],
    });
    expect(territories[0]?.population).toBeGreaterThan(100_000);
    expect(idOf).toEqual(['commune-76540']);
  });

  it('of one code are one, under the official name, with every spelling', () => {
    const { territories } = resolveTerritories([
      mention('Cherbourg-en-Cotentin', 'commune', ['50129'], { text: 'Cherbourg' }),
      mention('Cherbourg-en-Cotentin', 'commune', ['50129']),
    ]);
    expect(territories.map(t => [t.name, t.variants.map(v => v.text)])).toEqual([
      ['Cherbourg-en-Cotentin', ['Cherbourg', 'Cherbourg-en-Cotentin']],
    ]);
  });

  it('borne by several stay undecided, with a warning and what the candidates share', () => {
    const { territories, warnings } = resolveTerritories([
      mention('Allons', 'commune', ['47007', '04005'], { span: { start: 7, end: 13 } }),
    ]);
    expect(territories[0]).toMatchObject({
      id: 'commune-allons',
      code: null,
      department: null,
      candidates: ['47007', '04005'],
    });
    expect(warnings).toMatchObject([
      {
        code: 'homonym',
        args: { name: 'Allons', count: 2 },
        candidates: ['47007', '04005'],
        span: { start: 7 },
      },
    ]);
  });

  it('of every level keep their codes apart', () => {
    const { territories } = resolveTerritories([
      mention('Lot', 'department', ['46']),
      mention('Bretagne', 'region', ['53']),
      mention('Métropole Rouen Normandie', 'intercommunality', ['200023414']),
      mention('Pays basque', 'area', []),
    ]);
    expect(territories.map(t => [t.id, t.code, t.department, t.region])).toEqual([
      ['department-46', '46', '46', '76'],
      ['region-53', '53', null, '53'],
      ['intercommunality-200023414', '200023414', '76', '28'],
      ['area-pays-basque', null, null, null],
    ]);
  });
});
