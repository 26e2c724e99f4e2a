import { lazy, Suspense, useMemo, useState } from 'react';
import { isTableText } from '../../../data/document/programme/may-be-data.ts';
import { inTime, timetable } from '../../../data/measure/timetable.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef, Session } from '../../../data/model/entity.ts';
import { sessionShort } from '../../naming/sessions.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import { selectSelection } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { Empty } from '../parts/Empty.tsx';
import { ExportMenu } from '../parts/ExportMenu.tsx';
import { ProgrammeGrid } from './ProgrammeGrid.tsx';
import { whenWords } from './programmeWords.ts';
import { talksUnder } from './talks.ts';

/** The reader of tables comes with it, when it is asked for. */
const ColumnsDialog = lazy(async () => ({ default: (await import('./ColumnsDialog.tsx')).ColumnsDialog }));

/** The sessions that the filters keep, in the order of their hours; those without hours in reading order. */
function sessionTable(corpus: Corpus, kept: ReadonlySet<string>, speech: Speech): SceneTable {
  const { t, formats } = speech;
  const text = (id: string, label: string) => ({ id, label, numeric: false });
  const brief = (id: string, label: string) => ({ ...text(id, label), brief: true });
  const number = (id: string, label: string) => ({ id, label, numeric: true });
  const sessions = talksUnder(inTime(corpus.dataset.sessions.filter(session => kept.has(session.id))));
  // A column that would be empty in every row, or say what the next one says, is left out.
  const hasName = (session: Session) => !isCalledByTitle(sessionShort(t, corpus, session), session.title);
  const called = sessions.some(hasName);
  const listed = new Set(sessions.map(({ id }) => id));
  const talkOf = ({ parent }: Session, name: string) =>
    parent == null || !listed.has(parent) ? name : t('sessions.talk', { name });
  const themed = sessions.some(session => session.theme !== null);
  const keyed = sessions.some(session => session.declaredKeywords.length > 0);
  const paged = sessions.some(session => session.page !== null);
  const moved = sessions.some(isMoved);
  // What only its title calls is told by its kind: the title stands beside it, and a head of its row is never empty.
  const nameOf = (session: Session) =>
    talkOf(session, hasName(session) ? sessionShort(t, corpus, session) : t(`sessionKind.${session.kind}`));
  const dated = sessions.some(session => whenWords(session, speech)[0] !== null);
  const timed = sessions.some(session => session.start !== undefined);
  const housed = sessions.some(session => session.room !== undefined);
  const spoken = sessions.some(session => session.language !== undefined);
  return {
    caption: t('sessions.title'),
    columns: [
      ...(called ? [text('session', t('column.session'))] : []),
      text('title', t('column.title')),
      ...(dated ? [brief('day', t('column.day'))] : []),
      ...(timed ? [brief('hours', t('column.hours'))] : []),
      ...(housed ? [text('room', t('column.room'))] : []),
      ...(spoken ? [text('language', t('column.language'))] : []),
      ...(themed ? [text('theme', t('column.theme'))] : []),
      ...(keyed ? [text('keywords', t('column.keywords'))] : []),
      ...(moved ? [text('status', t('column.status'))] : []),
      number('people', t('column.people')),
      ...(paged ? [number('page', t('column.page'))] : []),
    ],
    rows: sessions.map(session => ({
      key: `session:${session.id}`,
      datum: { kind: 'session', id: session.id } satisfies EntityRef,
      cells: [
        ...(called ? [nameOf(session)] : []),
        called ? session.title : talkOf(session, session.title),
        ...(dated ? [whenWords(session, speech)[0]] : []),
        ...(timed ? [whenWords(session, speech)[1]] : []),
        ...(housed ? [session.room ?? null] : []),
        ...(spoken ? [session.language ?? null] : []),
        ...(themed ? [corpus.themes.get(session.theme ?? '')?.title ?? null] : []),
        ...(keyed ? [formats.list(session.declaredKeywords.map(k => k.label))] : []),
        ...(moved ? [isMoved(session) ? t(`session.${session.status}`) : null] : []),
        peopleIn(corpus, session.id),
        ...(paged ? [session.page] : []),
      ],
    })),
  };
}

/** Whether a short name is the title, or its beginning and a part of the rest. */
function isCalledByTitle(short: string, title: string): boolean {
  const [head = '', ...more] = short.split('…');
  return more.length > 0 ? title.startsWith(head.trimEnd()) : short === title;
}

type MovedSession = Session & { readonly status: 'cancelled' | 'postponed' };

function isMoved(session: Session): session is MovedSession {
  return session.status === 'cancelled' || session.status === 'postponed';
}

/** Who takes part; those who did not come are not counted. */
function peopleIn(corpus: Corpus, session: string): number {
  const there = (corpus.participationsOfSession.get(session) ?? []).filter(
    ({ part }) => part !== 'absent' && part !== 'represented',
  );
  return new Set(there.map(({ person }) => person)).size;
}

/** The programme, as a list or, where it has hours, as a grid of rooms by hours: choose a session to see who spoke there and what was said. */
export function SessionsView({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t, language, formats } = speech;
  const { select } = useActions();
  const kept = useMaillage(selectSelection).sessions;
  const selection = useMaillage(s => s.exploration.selection);
  const table = useMemo(() => sessionTable(corpus, kept, speech), [corpus, kept, speech]);
  const sessions = useMemo(
    () => corpus.dataset.sessions.filter(session => kept.has(session.id)),
    [corpus, kept],
  );
  const days = useMemo(() => timetable(sessions), [sessions]);
  const [way, setWay] = useState<'list' | 'grid'>('list');
  const isTable = useMemo(() => isTableText(corpus.text, corpus.dataset.proceedings.source.name), [corpus]);
  const [mapping, setMapping] = useState(false);
  const isGrid = way === 'grid' && days.length > 0;
  return (
    <>
      <div className="toolbar">
        <p className="quiet">{t('sessions.count', { count: table.rows.length })}</p>
        {days.length === 0 ? null : (
          <Segmented
            label={t('programme.way')}
            quiet
            value={way}
            onChange={setWay}
            options={[
              { value: 'list', label: t('programme.list') },
              { value: 'grid', label: t('programme.grid') },
            ]}
          />
        )}
        <div className="toolbar-end">
          {isTable ? <Button label={t('columns.open')} onPress={() => setMapping(true)} /> : null}
          <ExportMenu draw={null} tables={[table]} network={null} />
        </div>
      </div>
      <div className="stage">
        <div className="stage-pad">
          {table.rows.length === 0 ? (
            <Empty words={t('empty.sessions')} />
          ) : isGrid ? (
            <ProgrammeGrid corpus={corpus} days={days} sessions={sessions} />
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
      {mapping ? (
        <Suspense fallback={null}>
          <ColumnsDialog corpus={corpus} onClose={() => setMapping(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
