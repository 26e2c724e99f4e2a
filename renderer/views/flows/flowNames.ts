import { type Dimension, NATIONAL, NO_BODY, NO_VALUE, OTHERS } from '../../../data/measure/flows.ts';
import { MOMENTS } from '../../../data/measure/timetable.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { ORGANISATION_KINDS, PARTS, SESSION_KINDS, TERRITORY_LEVELS } from '../../../data/model/entity.ts';
import { divisionByKey } from '../../../data/reference/divisions.ts';
import { entityName } from '../../naming/entities.ts';
import type { Speech } from '../../ui/language.tsx';
import { dayWords } from '../parts/dayWords.ts';

/** What a value of a dimension is called; what has none says so, what gathers says how many. */
export function valueLabel(
  corpus: Corpus,
  dimension: Dimension,
  value: string,
  gathered: number,
  speech: Speech,
): string {
  const { t } = speech;
  if (value === OTHERS) return t('list.others', { count: gathered });
  if (value === NO_VALUE) return t(`flows.none.${dimension}`);
  if (value === NO_BODY) return t('flows.none.organisation');
  if (value === NATIONAL) return t('flows.national');
  switch (dimension) {
    case 'theme':
      return entityName(corpus, { kind: 'theme', id: value }, t) ?? value;
    case 'session':
      return entityName(corpus, { kind: 'session', id: value }, t) ?? value;
    case 'sessionKind': {
      const kind = SESSION_KINDS.find(each => each === value);
      return kind === undefined ? value : t(`sessionKind.${kind}`);
    }
    case 'day':
      return dayWords(value, speech);
    case 'moment': {
      const moment = MOMENTS.find(each => each === value);
      return moment === undefined ? value : t(`flows.moment.${moment}`);
    }
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
