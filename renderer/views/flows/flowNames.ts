import { type Dimension, NATIONAL, NO_BODY, NO_VALUE, OTHERS } from '../../../data/measure/flows.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { ORGANISATION_KINDS, PARTS, TERRITORY_LEVELS } from '../../../data/model/entity.ts';
import { divisionByKey } from '../../../data/reference/divisions.ts';
import { entityName } from '../../naming/entities.ts';
import type { Speech } from '../../ui/language.tsx';

/** What a value of a dimension is called; what has none says so, what gathers says how many. */
export function valueLabel(
  corpus: Corpus,
  dimension: Dimension,
  value: string,
  gathered: number,
  { t }: Speech,
): string {
  if (value === OTHERS) return t('list.others', { count: gathered });
  if (value === NO_VALUE) return t(`flows.none.${dimension}`);
  if (value === NO_BODY) return t('flows.none.organisation');
  if (value === NATIONAL) return t('flows.national');
  switch (dimension) {
    case 'theme':
      return entityName(corpus, { kind: 'theme', id: value }, t) ?? value;
    case 'session':
      return entityName(corpus, { kind: 'session', id: value }, t) ?? value;
    case 'organisation':
      return entityName(corpus, { kind: 'organisation', id: value }, t) ?? value;
    case 'organisationKind': {
      const kind = ORGANISATION_KINDS.find(each => each === value);
      return kind === undefined ? value : t(`organisationKind.${kind}`);
    }
    case 'level': {
      const level = TERRITORY_LEVELS.find(each => each === value);
      return level === undefined ? value : t(`level.${level}`);
    }
    case 'region':
      return divisionByKey(`region:${value}`)?.name ?? value;
    case 'part': {
      const part = PARTS.find(each => each === value);
      return part === undefined ? value : t(`part.${part}`);
    }
  }
}
