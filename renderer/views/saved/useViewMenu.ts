import type { ExplorationRow } from '../../../data/store/rows.ts';
import { viewedState } from '../../state/exploration/views.ts';
import { useActions, useMaillageStore } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { useSceneOf } from '../parts/shownScene.ts';
import { moved } from './moved.ts';
import { thumbnail } from './thumbnail.ts';

interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** What can be done with a view of the list, whose ids stand in their order. */
export function useViewMenu(ids: readonly string[], onRename: (id: string) => void) {
  const { t } = useSpeech();
  const actions = useActions();
  const store = useMaillageStore();
  const sceneOf = useSceneOf();

  return (view: ExplorationRow, at: number): readonly MenuItem[] => {
    const was = viewedState(store.getState());
    const own = new Set([view.id]);
    const beside = (id: string, side: 'before' | 'after', neighbour: string | undefined) =>
      neighbour === undefined
        ? []
        : [
            {
              id,
              label: id === 'up' ? t('views.up') : t('views.down'),
              run: () => void actions.orderViews(moved(ids, own, neighbour, side)),
            },
          ];
    return [
      { id: 'open', label: t('views.open'), run: () => actions.openView(view.id) },
      { id: 'present', label: t('views.presentFrom'), run: () => actions.presentViews(at) },
      { id: 'rename', label: t('views.rename'), run: () => onRename(view.id) },
      ...(was === null
        ? []
        : [
            {
              id: 'update',
              label: t('views.update', { screen: t(`screen.${was.screen}`) }),
              run: () => void actions.updateView(view.id, thumbnail(sceneOf(was))),
            },
          ]),
      ...beside('up', 'before', ids[at - 1]),
      ...beside('down', 'after', ids[at + 1]),
      { id: 'remove', label: t('views.remove'), run: () => void actions.removeView(view.id) },
    ];
  };
}
