import type { Corpus } from '../../data/model/corpus.ts';
import type { OrganisationKind, Part, SessionKind, TerritoryLevel } from '../../data/model/entity.ts';
import { ORGANISATION_KINDS, PARTS, SESSION_KINDS, TERRITORY_LEVELS } from '../../data/model/entity.ts';
import type { Facet } from '../../data/model/query.ts';
import { assertNever } from '../../data/model/result.ts';
import { decadeValue, yearsOfValue } from '../../data/model/years.ts';
import { divisionByKey } from '../../data/reference/divisions.ts';
import type { Translate } from '../i18n/index.ts';
import { editionFull, editionShort } from './editions.ts';
import { entityName } from './entities.ts';
import { sessionShort } from './sessions.ts';

/** What a value of a facet is called in a list of values. What stands for nothing is called by its id. */
export function valueName(corpus: Corpus, facet: Facet, value: string, t: Translate): string {
  switch (facet) {
    case 'documents':
      return editionFull(corpus.dataset, value);
    case 'themes':
      return corpus.themes.get(value)?.title ?? value;
    case 'sessions':
      return entityName(corpus, { kind: 'session', id: value }, t) ?? value;
    case 'keywords':
      return entityName(corpus, { kind: 'keyword', id: value }, t) ?? value;
    case 'organisations':
      return entityName(corpus, { kind: 'organisation', id: value }, t) ?? value;
    case 'territories':
      return corpus.territories.get(value)?.name ?? divisionByKey(value.replace('-', ':'))?.name ?? value;
    case 'years':
      return yearsName(value, t);
    case 'sessionKinds':
    case 'organisationKinds':
    case 'territoryLevels':
    case 'parts':
      return kindName(facet, value, t);
    default:
      return assertNever(facet);
  }
}

/** What a value is called inside a sentence about a condition: "2", "ateliers", "Atelier 12", "Ville de Rouen". */
export function valueWords(corpus: Corpus, facet: Facet, value: string, t: Translate): string {
  if (facet === 'documents') return editionShort(corpus.dataset, value);
  if (facet === 'themes') return String(corpus.themes.get(value)?.number ?? value);
  if (facet === 'sessions') {
    const session = corpus.sessions.get(value);
    return session === undefined ? value : sessionShort(t, corpus, session);
  }
  if (facet === 'sessionKinds') {
    const kind = SESSION_KINDS.find(each => each === value);
    return kind === undefined ? value : t(`sessionKinds.${kind}`);
  }
  return valueName(corpus, facet, value, t);
}

/** What a value is called inside a sentence that may take its time: a theme with its title, a session with its. */
export function valueWhole(corpus: Corpus, facet: Facet, value: string, t: Translate): string {
  const theme = facet === 'themes' ? corpus.themes.get(value) : undefined;
  if (theme !== undefined) return t('session.named', { short: String(theme.number), title: theme.title });
  return facet === 'sessions' ? valueName(corpus, facet, value, t) : valueWords(corpus, facet, value, t);
}

/** "2025", "années 2020", "de 2015 à 2030". */
function yearsName(value: string, t: Translate): string {
  const span = yearsOfValue(value);
  if (span === null || span.from === span.to) return value;
  if (decadeValue(span.from) === value) return t('years.decade', { decade: String(span.from) });
  return t('years.span', { from: String(span.from), to: String(span.to) });
}

function kindName(
  facet: 'sessionKinds' | 'organisationKinds' | 'territoryLevels' | 'parts',
  value: string,
  t: Translate,
): string {
  const among = <T extends string>(list: readonly T[]): T | undefined => list.find(each => each === value);
  const session: SessionKind | undefined = facet === 'sessionKinds' ? among(SESSION_KINDS) : undefined;
  const body: OrganisationKind | undefined =
    facet === 'organisationKinds' ? among(ORGANISATION_KINDS) : undefined;
  const level: TerritoryLevel | undefined = facet === 'territoryLevels' ? among(TERRITORY_LEVELS) : undefined;
  const part: Part | undefined = facet === 'parts' ? among(PARTS) : undefined;
  if (session !== undefined) return t(`sessionKind.${session}`);
  if (body !== undefined) return t(`organisationKind.${body}`);
  if (level !== undefined) return t(`level.${level}`);
  return part === undefined ? value : t(`part.${part}`);
}
