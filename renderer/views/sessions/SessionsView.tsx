import { useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { sessionShort } from '../../naming/sessions.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import { selectSelection } from '../../state/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import { ExportMenu } from '../parts/ExportMenu.tsx';

/** The sessions that the filters keep, in reading order. */
function sessionTable(corpus: Corpus, kept: ReadonlySet<string>, { t, formats }: Speech): SceneTable {
  const text = (id: string, label: string) => ({ id, label, numeric: false });
  const number = (id: string, label: string) => ({ id, label, numeric: true });
  return {
    caption: t('sessions.title'),
    columns: [
      text('session', t('column.session')),
      text('title', t('column.title')),
      text('theme', t('column.theme')),
      text('keywords', t('column.keywords')),
      number('people', t('column.people')),
      number('page', t('column.page')),
    ],
    rows: corpus.dataset.sessions
      .filter(session => kept.has(session.id))
      .map(session => ({
        key: `session:${session.id}`,
        datum: { kind: 'session', id: session.id } satisfies EntityRef,
        cells: [
          sessionShort(t, corpus, session),
          session.title,
          session.theme === null ? null : (corpus.themes.get(session.theme)?.title ?? null),
          formats.list(session.declaredKeywords.map(k => k.label)),
          new Set((corpus.participationsOfSession.get(session.id) ?? []).map(p => p.person)).size,
          session.page,
        ],
      })),
  };
}

/** The table of sessions: choose one to see who spoke there and what was said. */
export function SessionsView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t, language, formats } = speech;
  const { select } = useActions();
  const kept = useMaillage(selectSelection).sessions;
  const selection = useMaillage(s => s.exploration.selection);
  const table = useMemo(() => sessionTable(corpus, kept, speech), [corpus, kept, speech]);
  return (
    <>
      <div className="toolbar">
        <p className="quiet">{t('sessions.count', { count: table.rows.length })}</p>
        <div className="toolbar-end">
          <ExportMenu scene={null} tables={[table]} />
        </div>
      </div>
      <div className="stage">
        <div className="stage-pad">
          {table.rows.length === 0 ? (
            <p className="message">{t('filter.none')}</p>
          ) : (
            <DataTable
              table={table}
              language={language}
              selected={selection?.kind === 'session' ? `session:${selection.id}` : null}
              onChoose={datum => select(datum)}
              formatNumber={value => formats.number(value)}
            />
          )}
        </div>
      </div>
    </>
  );
}
