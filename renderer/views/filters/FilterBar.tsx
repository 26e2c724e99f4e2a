import type { Corpus } from '../../../data/model/corpus.ts';
import { SESSION_KINDS } from '../../../data/model/entity.ts';
import { isEmptyQuery } from '../../../data/model/query.ts';
import { sessionFull } from '../../naming/sessions.ts';
import { selectSelection, selectThemeCounts } from '../../state/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button, Chip } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { MultiChoice } from '../../ui/MultiChoice.tsx';
import { useSceneTheme } from '../parts/look.ts';

/** The filters that hold on every screen, and how much they keep. */
export function FilterBar({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const { toggleFacet, setQuery, clearQuery } = useActions();
  const query = useMaillage(s => s.exploration.query);
  const counts = useMaillage(selectThemeCounts);
  const theme = useSceneTheme();
  const { sessions } = corpus.dataset;
  const kinds = SESSION_KINDS.filter(kind => sessions.some(s => s.kind === kind));
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <fieldset className="toggles">
        <legend className="visually-hidden">{t('filter.themes')}</legend>
        {corpus.dataset.themes.map(each => {
          const count = counts.get(each.id) ?? 0;
          return (
            <Chip
              key={each.id}
              label={each.title}
              name={t('filter.theme', { number: each.number, title: each.title, count })}
              count={String(count)}
              colour={theme.categories[each.number - 1] ?? theme.neutral}
              chosen={query.themes.includes(each.id)}
              onChange={() => toggleFacet('themes', each.id)}
            />
          );
        })}
      </fieldset>
      <MultiChoice
        label={t('filter.sessions')}
        summary={
          query.sessions.length === 0
            ? t('filter.allSessions')
            : t('filter.someSessions', { count: query.sessions.length })
        }
        chosen={query.sessions}
        groups={[
          ...corpus.dataset.themes.map(each => ({
            label: each.title,
            options: sessions
              .filter(s => s.theme === each.id)
              .map(s => ({ value: s.id, label: sessionFull(t, s) })),
          })),
          {
            label: t('filter.outside'),
            options: sessions
              .filter(s => s.theme === null)
              .map(s => ({ value: s.id, label: sessionFull(t, s) })),
          },
        ].filter(group => group.options.length > 0)}
        onChange={chosen => setQuery({ sessions: chosen })}
      />
      <MultiChoice
        label={t('filter.sessionKinds')}
        summary={
          query.sessionKinds.length === 0
            ? t('filter.allKinds')
            : t('filter.someKinds', { count: query.sessionKinds.length })
        }
        chosen={query.sessionKinds}
        groups={[
          {
            label: t('filter.sessionKinds'),
            options: kinds.map(kind => ({ value: kind, label: t(`sessionKind.${kind}`) })),
          },
        ]}
        onChange={chosen => setQuery({ sessionKinds: SESSION_KINDS.filter(kind => chosen.includes(kind)) })}
      />
      {isEmptyQuery(query) ? null : <Button tone="link" label={t('action.clear')} onPress={clearQuery} />}
    </search>
  );
}

/** How much the filters keep, live. */
export function Kept({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const selection = useMaillage(selectSelection);
  const query = useMaillage(s => s.exploration.query);
  const { sessions, people, organisations } = corpus.dataset;
  return (
    <p className="kept" role="status">
      {t(isEmptyQuery(query) ? 'filter.all' : 'filter.kept', {
        sessions: selection.sessions.size,
        allSessions: sessions.length,
        people: selection.people.size,
        allPeople: people.length,
        organisations: selection.organisations.size,
        allOrganisations: organisations.length,
      })}
    </p>
  );
}
