import type { Corpus } from '../../../data/model/corpus.ts';
import { isEmptyQuery, type Query } from '../../../data/model/query.ts';
import { dotted } from '../../../data/text/typeset.ts';
import { selectEverything, selectSelection } from '../../state/exploration/derived.ts';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';

/** How much the filters keep, live. */
export function Kept({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const selection = useMaillage(selectSelection);
  const everything = useMaillage(selectEverything);
  const query = useMaillage(s => s.exploration.query);
  const { sessions, people, organisations } = corpus.dataset;
  const kept = t(isEmptyQuery(query) ? 'filter.all' : 'filter.kept', {
    sessions: selection.sessions.size,
    allSessions: sessions.length,
    people: selection.people.size,
    allPeople: people.length,
    organisations: selection.organisations.size,
    allOrganisations: organisations.length,
  });
  const territories = t('filter.keptTerritories', {
    count: selection.territories.size,
    all: everything.territories.size,
  });
  return (
    <p className="kept" role="status">
      {dotted([...kept.split(' · '), sortsTerritories(query) ? territories : ''])}
    </p>
  );
}

/** Territories are counted where a filter is about them: it is their number that it changes. */
function sortsTerritories({ territories, territoryLevels, except }: Query): boolean {
  return [territories, territoryLevels, except.territories, except.territoryLevels].some(
    values => values.length > 0,
  );
}
