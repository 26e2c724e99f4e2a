import { describe, expect, it } from 'vitest';
import type { FlowNode, Flows, FlowUnit } from '../../../data/measure/flows.ts';
import { EMPTY_QUERY } from '../../../data/model/query.ts';
import { corpus, speechOf } from '../../scenes/gallery/rouen-read.ts';
import { DEFAULT_FLOWS } from '../../state/exploration/flows.ts';
import { flowsPicture, ruleOf } from './flowsPicture.ts';

/** Volumes from kinds of bodies to parts played: rows of as many numbers as there are parts. */
function finding(rows: readonly (readonly number[])[], language: 'fr' | 'en' = 'fr'): string | undefined {
  const kinds = ['commune', 'university'];
  const parts = ['speaker', 'chair'];
  const column = (i: number) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0);
  const sum = (row: readonly number[]) => row.reduce((a, b) => a + b, 0);
  const node = (at: number, value: string, total: number): FlowNode => ({
    key: `${at}:${value}`,
    column: at,
    value,
    total,
    units: [],
    gathered: [],
  });
  const flows: Flows = {
    dimensions: ['organisationKind', 'part'],
    nodes: [
      ...rows.map((row, i) => node(0, kinds[i] ?? '', sum(row))),
      ...(rows[0] ?? []).map((_, i) => node(1, parts[i] ?? '', column(i))),
    ],
    links: rows.flatMap((row, i) =>
      row.flatMap((total, j) =>
        total === 0 ? [] : [{ source: `0:${kinds[i]}`, target: `1:${parts[j]}`, total, units: [] }],
      ),
    ),
    total: rows.reduce((all, row) => all + sum(row), 0),
    units: [],
  };
  return flowsPicture(corpus, flows, DEFAULT_FLOWS, EMPTY_QUERY, speechOf(language)).words.finding;
}

describe('the title of flows', () => {
  it('says which two values go together, of how many', () => {
    const rows = [
      [2, 1],
      [1, 1],
    ];
    expect(finding(rows)?.replaceAll('\u202F', ' ')).toMatch(
      /^« .+ » et « .+ » vont le plus souvent ensemble \(2 sur 5\)$/u,
    );
    expect(finding(rows, 'en')).toMatch(/^“.+” and “.+” go together most often \(2 of 5\)$/u);
  });

  it('says which value holds for all, and which has the most', () => {
    expect(finding([[2], [1]])?.replaceAll('\u202F', ' ')).toMatch(
      /^« Commune » réunit le plus de participations \(2 sur 3\) ; « .+ » vaut pour toutes$/u,
    );
    expect(finding([[2], [1]], 'en')).toMatch(
      /^“.+” gathers the most participations \(2 of 3\); “.+” holds for all of them$/u,
    );
    expect(finding([[2], [2]])?.replaceAll('\u202F', ' ')).toMatch(
      /^« .+ » vaut pour toutes les participations \(4\)$/u,
    );
    expect(finding([[3]])?.replaceAll('\u202F', ' ')).toMatch(
      /^« .+ » et « .+ » valent pour toutes les participations \(3\)$/u,
    );
  });

  it('says which value has more than half where no flow stands out, and nothing where none has', () => {
    const even = (rest: number) => [
      [3, 3],
      [rest, rest],
    ];
    expect(finding(even(2))?.replaceAll('\u202F', ' ')).toMatch(
      /^« Commune » réunit plus de la moitié des participations \(6 sur 10\)$/u,
    );
    expect(finding(even(3))).toBeUndefined();
  });
});

describe('how flows are counted', () => {
  const unit = (organisation: string | null): FlowUnit => ({
    person: 'anne',
    session: 'S1',
    organisation,
    part: 'speaker',
    weight: 1,
    span: { start: 0, end: 4 },
  });
  const flows = (units: readonly FlowUnit[]): Flows => ({
    dimensions: ['session', 'part'],
    nodes: [],
    links: [],
    total: units.length,
    units,
  });

  it('is said without bodies where nobody stands for one that is known', () => {
    expect(ruleOf(flows([unit(null), unit(null)]), 'full')).toBe('bare');
    expect(ruleOf(flows([unit(null), unit('ville')]), 'full')).toBe('full');
    expect(ruleOf(flows([unit(null), unit('ville')]), 'fractional')).toBe('fractional');
    const bare = flowsPicture(corpus, flows([unit(null)]), DEFAULT_FLOWS, EMPTY_QUERY, speechOf('fr'));
    expect(`${bare.words.subtitle} ${bare.words.description}`).not.toMatch(
      /× organisation|représente|partagé/u,
    );
    const full = flowsPicture(corpus, flows([unit('ville')]), DEFAULT_FLOWS, EMPTY_QUERY, speechOf('fr'));
    expect(full.words.subtitle).toContain('personne × séance × organisation');
  });
});
