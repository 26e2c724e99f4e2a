import type { NameMatch } from '../../text/names.ts';
import type { Lead } from './lead.ts';

/** "ALLOCUTION DE GENEVIÈVE MAURY": where somebody is said to speak, a name in capitals is as good as any. */
const HELD_UP = 0.75;
const ALL_CAPITALS = 0.6;
/** "Table ronde animée par J-P. Morel", "Présentation du site par A. Morel": so is an initial. */
const INITIALED = /^\p{Lu}(?:\.|-)/u;

/** The names of a line whose lead says that they speak or lead, as sure as that makes them. */
export function withSpeech(names: readonly NameMatch[], lead: Lead): readonly NameMatch[] {
  if (lead.type !== 'spoken') return names;
  return names.map(name =>
    name.score === ALL_CAPITALS || INITIALED.test(name.givenName) ? { ...name, score: HELD_UP } : name,
  );
}
