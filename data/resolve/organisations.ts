import type { Diagnostic } from '../model/diagnostic.ts';
import type { Organisation } from '../model/entity.ts';
import type { OrganisationMention } from '../model/reading.ts';
import { territoryIdOf } from '../reference/geography.ts';
import { nameId, nameKey } from '../reference/name-key.ts';
import { oneSlipApart, SlipIndex } from './slips.ts';
import { distinctIds, variantsOf } from './variants.ts';

/** Words that do not tell one body from another: articles, links, and the noun or legal form that introduces a name. */
const EMPTY = new Set(
  'le la les l de du des d et en a au aux pour association collectif societe entreprise cabinet scic scop sas sarl reseau ong'.split(
    ' ',
  ),
);

/** The words of a name that are its own, in order; the whole key when nothing else is left. */
export function ownWords(name: string): string {
  const key = nameKey(name);
  const own = key.split(' ').filter(word => !EMPTY.has(word));
  return own.length > 0 ? own.join(' ') : key;
}

/** Long enough that one letter does not make another body ("CGT" and "CFT" are two). */
const SLIP_LENGTH = 12;

interface Group {
  readonly name: string;
  readonly own: string;
  readonly members: number[];
}

/** Groups of mentions of one body, in order of their first mention, by key, else by their own words, else by one slip. */
function groupsOf(mentions: readonly OrganisationMention[]): readonly Group[] {
  const byKey = new Map<string, Group>();
  const byName = new Map<string, Group>();
  const groups: Group[] = [];
  const slips = new SlipIndex();
  // Keyed mentions go first, so that a bare name can join the body that it is known to be.
  const order = mentions
    .map((_, i) => i)
    .sort((a, b) => Number(mentions[a]?.key === null) - Number(mentions[b]?.key === null));
  for (const i of order) {
    const mention = mentions[i];
    if (mention === undefined) continue;
    const own = `${mention.kind === 'commune' ? 'commune ' : ''}${ownWords(mention.name)}`;
    const known =
      mention.key !== null
        ? byKey.get(mention.key)
        : (byName.get(own) ??
          (own.length >= SLIP_LENGTH && !/\d/.test(own) ? groups[slips.first(own)] : undefined));
    const group = known ?? { name: mention.name, own, members: [] };
    if (known === undefined) {
      groups.push(group);
      slips.put(own);
    }
    group.members.push(i);
    if (mention.key !== null) byKey.set(mention.key, group);
    if (!byName.has(own)) byName.set(own, group);
  }
  const first = new Map(groups.map(group => [group, group.members.reduce((a, b) => Math.min(a, b))]));
  return groups.sort((a, b) => (first.get(a) ?? 0) - (first.get(b) ?? 0));
}

/** The territory that an authority governs, from its key; null for every other body. */
function territoryOf(mention: OrganisationMention): string | null {
  const authority = /^(?:commune|intercommunality|department|region|area):/.test(mention.key ?? '');
  return authority && mention.key !== null ? territoryIdOf(mention.key) : null;
}

/** The fullest of a group's names: that of a key, else the most frequent, the longer of two. */
function nameOf(members: readonly OrganisationMention[]): string {
  const keyed = members.find(member => member.key !== null);
  if (keyed) return keyed.name;
  const counts = new Map<string, number>();
  for (const { name } of members) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best = ['']] = [...counts].sort(
    (a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return best[0];
}

function slips(organisation: Organisation, members: readonly OrganisationMention[]): readonly Diagnostic[] {
  const expected = ownWords(organisation.name);
  const odd = members.find(
    m => m.key === null && ownWords(m.name) !== expected && oneSlipApart(ownWords(m.name), expected),
  );
  if (odd === undefined) return [];
  return [
    {
      code: 'spelling',
      severity: 'info',
      span: odd.span,
      args: { found: odd.name, expected: organisation.name },
      candidates: [organisation.id],
    },
  ];
}

/**
 * Mentions to bodies: one body for all its spellings. `idOf` gives each mention, by its index, the id of its body; ids are
 * made of names alone, so that the same text always gives the same.
 */
export function resolveOrganisations(mentions: readonly OrganisationMention[]): {
  organisations: Organisation[];
  idOf: readonly string[];
  warnings: Diagnostic[];
} {
  const idOf = new Array<string>(mentions.length).fill('');
  const freeId = distinctIds();
  const organisations: Organisation[] = [];
  const warnings: Diagnostic[] = [];
  for (const group of groupsOf(mentions)) {
    const members = group.members.toSorted((a, b) => a - b).flatMap(i => mentions[i] ?? []);
    const name = nameOf(members);
    const told = members.find(m => m.key !== null) ?? members.find(m => m.kind !== 'other') ?? members[0];
    const organisation: Organisation = {
      id: freeId(nameId(name)),
      name,
      kind: told?.kind ?? 'other',
      territory: told ? territoryOf(told) : null,
      variants: variantsOf(members),
    };
    for (const i of group.members) idOf[i] = organisation.id;
    organisations.push(organisation);
    warnings.push(...slips(organisation, members));
  }
  return { organisations, idOf, warnings };
}
