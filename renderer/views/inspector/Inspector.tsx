import { type ComponentType, Suspense, useMemo } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { entityKindName, entityName } from '../../naming/entities.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { together } from '../../ui/later.tsx';
import { DossierButton } from '../parts/dossier/DossierButton.tsx';
import { PassageList } from '../parts/PassageList.tsx';
import type { SilenceProps } from '../parts/silence.ts';
import { entryOf, spansOfTerm, termLabel } from '../parts/terms.ts';
import { tiesOf } from '../parts/ties.ts';
import { Absent } from './Absent.tsx';
import { Concordance } from './Concordance.tsx';
import { CorrectMenu } from './CorrectMenu.tsx';
import { Facts } from './Facts.tsx';
import { TieList } from './TieList.tsx';

// What stands in the card stands under other things that would jump: they come together.
const CompareButton = together(
  async () => (await import('../parts/compare/CompareButton.tsx')).CompareButton,
);
const WordForms = together(async () => (await import('./WordForms.tsx')).WordForms);

/** What a screen has to say beside itself: while nothing is selected, and of what is. */
export interface Beside {
  readonly Idle: ComponentType<{ readonly corpus: Corpus }>;
  readonly Tools?: ComponentType<{ readonly corpus: Corpus; readonly selection: EntityRef }>;
  /** Tells while nothing is selected whether there is nothing to say; a screen without it always speaks. */
  readonly Silence?: ComponentType<SilenceProps>;
}

interface InspectorProps {
  readonly corpus: Corpus;
  readonly beside?: Beside | undefined;
}

interface SideProps extends InspectorProps {
  readonly onFold: () => void;
}

/** What is selected: what it is, its ties by kind, and the passages that say so. */
export function Inspector({ corpus, beside, onFold }: SideProps) {
  const { t } = useSpeech();
  const selection = useMaillage(s => s.exploration.selection);
  const name = selection === null ? null : entityName(corpus, selection, t);
  return (
    <aside className="side" aria-label={t('inspector.label')}>
      <div className="side-close">
        <IconButton icon="right" label={t('inspector.fold')} onPress={onFold} />
      </div>
      {selection === null || name === null ? (
        beside === undefined ? (
          <p className="quiet">{t('inspector.empty')}</p>
        ) : (
          <Suspense fallback={null}>
            <beside.Idle corpus={corpus} />
          </Suspense>
        )
      ) : (
        <Card
          key={`${selection.kind}:${selection.id}`}
          corpus={corpus}
          selection={selection}
          name={name}
          beside={beside}
        />
      )}
    </aside>
  );
}

interface CardProps extends InspectorProps {
  readonly selection: EntityRef;
  readonly name: string;
}

function Card({ corpus, selection, name, beside }: CardProps) {
  const { t } = useSpeech();
  const { select } = useActions();
  const ties = useMemo(() => tiesOf(corpus, selection), [corpus, selection]);
  const table = useMaillage(selectWords);
  const word = selection.kind === 'term' ? table : null;
  const entry = entryOf(corpus, word, selection.id);
  return (
    <article className="card">
      <header className="card-head">
        <p className="card-kind">{entityKindName(corpus, selection, t)}</p>
        <h2 className="card-title">
          {typeset(selection.kind === 'term' ? termLabel(corpus, table, selection.id) : name)}
        </h2>
      </header>
      <Suspense fallback={null}>
        <Absent corpus={corpus} selection={selection} />
        <Facts corpus={corpus} selection={selection} />
        <CorrectMenu corpus={corpus} selection={selection} />
        <DossierButton corpus={corpus} about={selection} />
        <CompareButton corpus={corpus} about={selection} />
        {beside?.Tools === undefined ? null : <beside.Tools corpus={corpus} selection={selection} />}
        {word === null || entry === null ? null : <WordForms corpus={corpus} table={word} entry={entry} />}
        <TieList corpus={corpus} title={t('kind.session', { count: 2 })} ties={ties.sessions} />
        <TieList corpus={corpus} title={t('kind.person', { count: 2 })} ties={ties.people} />
        <TieList corpus={corpus} title={t('kind.organisation', { count: 2 })} ties={ties.organisations} />
        <TieList corpus={corpus} title={t('kind.territory', { count: 2 })} ties={ties.territories} />
        {word === null ? (
          <PassageList text={corpus.text} passages={ties.passages} about={selection} />
        ) : (
          <Concordance
            corpus={corpus}
            table={word}
            spans={spansOfTerm(corpus, word, selection.id)}
            about={selection}
          />
        )}
      </Suspense>
      <Button tone="link" label={t('action.close')} onPress={() => select(null)} />
    </article>
  );
}
