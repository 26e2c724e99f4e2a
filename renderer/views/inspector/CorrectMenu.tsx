import { useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Correction } from '../../../data/model/correction.ts';
import type { EntityRef } from '../../../data/model/entity.ts';
import { correctable, entitiesOf, journalName } from '../../../data/resolve/journal-names.ts';
import { useActions } from '../../state/hook.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { type Asked, CorrectForm } from './CorrectForm.tsx';

/** "Corriger…": what can be said against the reading of one person, body or place. Nothing for other things. */
export function CorrectMenu({
  corpus,
  selection,
}: {
  readonly corpus: Corpus;
  readonly selection: EntityRef;
}) {
  const { t } = useSpeech();
  const { correct, notify } = useActions();
  const [asked, setAsked] = useState<Asked | null>(null);
  const kind = correctable(selection.kind);
  const list = kind === null ? [] : entitiesOf(corpus.dataset, kind);
  const entity = list.find(each => each.id === selection.id);
  if (kind === null || entity === undefined) return null;
  const name = journalName(list, entity);

  const decide = async (decision: Correction, next: EntityRef | null) => {
    setAsked(null);
    if (await correct(decision, () => next)) notify({ key: 'correct.saved', tone: 'success' });
  };

  const items = [
    { id: 'rename', label: t('correct.rename'), run: () => setAsked('rename') },
    { id: 'merge', label: t('correct.merge'), run: () => setAsked('merge') },
    ...(entity.variants.length > 1
      ? [{ id: 'split', label: t('correct.split'), run: () => setAsked('split') }]
      : []),
    ...(kind === 'organisation'
      ? [{ id: 'retype', label: t('correct.retype'), run: () => setAsked('retype') }]
      : []),
    {
      id: 'reject',
      label: t('correct.reject'),
      run: () => void decide({ op: 'reject', kind, name }, null),
    },
  ];
  return (
    <div className="correct">
      <ActionMenu label={t('correct.menu')} icon="corrections" items={items} />
      {asked === null ? null : (
        <CorrectForm
          key={asked}
          asked={asked}
          kind={kind}
          entity={entity}
          list={list}
          onDecide={(decision, next) => void decide(decision, next ?? selection)}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  );
}
