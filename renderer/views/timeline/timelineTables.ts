import type { Corpus } from '../../../data/model/corpus.ts';
import { sessionFull } from '../../naming/sessions.ts';
import type { SceneTable } from '../../scenes/scene.ts';
import { decadeTable, timelineTable } from '../../scenes/timeline-tables.ts';
import type { Speech } from '../../ui/language.tsx';
import type { TimelinePicture } from './timelinePicture.ts';

/** The horizon as tables: every mention, and the decades. */
export function timelineTables(
  corpus: Corpus,
  { entries, counts, tenseOf, words }: TimelinePicture,
  { t }: Speech,
): readonly { readonly label: string; readonly table: SceneTable }[] {
  const mentions = timelineTable(entries, {
    caption: t('timeline.title'),
    year: t('column.year'),
    tense: t('column.tense'),
    session: t('column.session'),
    theme: t('column.theme'),
    phrase: t('column.phrase'),
    saidBy: words.linked === null ? null : t('column.saidBy'),
    tenseOf: entry => {
      const tense = tenseOf(entry);
      return tense === null ? '' : t(`tense.${tense}`);
    },
    sessionOf: entry => {
      const session = corpus.sessions.get(entry.session);
      return session === undefined ? entry.session : sessionFull(t, corpus, session);
    },
    themeOf: entry => (entry.theme === null ? '' : (corpus.themes.get(entry.theme)?.title ?? '')),
    saidByOf: ({ linked }) => t(linked ? 'saidBy.linked' : 'saidBy.session'),
  });
  const byDecade = decadeTable(counts, {
    caption: t('timeline.decadesCaption'),
    decade: t('column.decade'),
    passages: t('column.mentions'),
    sessions: t('column.sessions'),
    years: t('column.citedYears'),
  });
  return [
    { label: t('chart.table'), table: mentions },
    { label: t('timeline.decades'), table: byDecade },
  ];
}
