import { useEffect, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { isSameName } from '../../state/exploration/view-names.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { later } from '../../ui/later.tsx';
import { NameDialog } from '../parts/NameDialog.tsx';
import { ViewList } from './ViewList.tsx';

const DeckDialog = later(async () => (await import('./DeckDialog.tsx')).DeckDialog);

/** The saved views of the document in their order: open, present, order, rename, replace, delete. */
export function ViewsView({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const { presentViews, renameView, restoreView, listViews } = useActions();
  const [choosing, setChoosing] = useState(false);
  const views = useMaillage(s => s.views);
  const removed = useMaillage(s => s.removedView);
  const [renaming, setRenaming] = useState<string | null>(null);
  const renamed = views.find(view => view.id === renaming);
  // Another window may have saved some.
  useEffect(() => void listViews(), [listViews]);
  return (
    <>
      <div className="toolbar">
        <h2 className="views-title">{t('views.count', { count: views.length })}</h2>
        {removed === null ? null : (
          <p className="views-removed" role="status">
            {t('views.removed', { name: removed.name })}{' '}
            <Button tone="link" label={t('views.restore')} onPress={() => void restoreView()} />
          </p>
        )}
        <div className="toolbar-end worded">
          <Button
            icon="save"
            label={t('views.deck')}
            disabled={views.length === 0}
            onPress={() => setChoosing(true)}
          />
          <Button
            tone="accent"
            icon="right"
            label={t('views.present')}
            disabled={views.length === 0}
            onPress={() => presentViews(0)}
          />
        </div>
      </div>
      <div className="stage">
        {views.length === 0 ? (
          <div className="message">
            <p>{t('views.empty')}</p>
          </div>
        ) : (
          <ViewList corpus={corpus} views={views} onRename={setRenaming} />
        )}
      </div>
      {choosing ? <DeckDialog onClose={() => setChoosing(false)} /> : null}
      <NameDialog
        title={t('views.rename')}
        asked={
          renamed === undefined
            ? null
            : {
                label: t('views.newName', { name: renamed.name }),
                first: renamed.name,
                isTaken: name => views.some(view => view.id !== renamed.id && isSameName(view.name, name)),
                onName: name => void renameView(renamed.id, name),
              }
        }
        onClose={() => setRenaming(null)}
      />
    </>
  );
}
