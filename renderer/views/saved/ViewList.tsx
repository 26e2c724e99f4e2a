import { Button as AriaButton, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { ExplorationRow } from '../../../data/store/rows.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { explorationOf } from '../../state/exploration/views.ts';
import { useActions } from '../../state/hook.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { viewSummary } from '../parts/viewWords.ts';
import { moved } from './moved.ts';
import { useViewMenu } from './useViewMenu.ts';

interface ViewListProps {
  readonly corpus: Corpus;
  readonly views: readonly ExplorationRow[];
  readonly onRename: (id: string) => void;
}

/** One line a view, ordered by dragging, by the keyboard, or from its menu. */
export function ViewList({ corpus, views, onRename }: ViewListProps) {
  const speech = useSpeech();
  const { t } = speech;
  const actions = useActions();
  const ids = views.map(view => view.id);
  const menuOf = useViewMenu(ids, onRename);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: keys => [...keys].map(key => ({ 'text/plain': views.find(v => v.id === key)?.name ?? '' })),
    onReorder: ({ keys, target }) => {
      if (target.dropPosition === 'on') return;
      const taken = new Set([...keys].map(String));
      void actions.orderViews(moved(ids, taken, String(target.key), target.dropPosition));
    },
  });
  return (
    <GridList
      className="view-list"
      aria-label={t('views.list')}
      dragAndDropHooks={dragAndDropHooks}
      onAction={key => actions.openView(String(key))}
    >
      {views.map((view, at) => (
        <GridListItem key={view.id} id={view.id} textValue={view.name} className="view-row">
          <AriaButton
            slot="drag"
            className="button icon-only view-grip"
            aria-label={t('views.move', { name: view.name })}
          >
            <Icon name="grip" />
          </AriaButton>
          <span className="view-place number">{at + 1}</span>
          <ViewPicture view={view} />
          <span className="view-words">
            <span className="view-name">{typeset(view.name)}</span>
            <span className="view-summary">{viewSummary(corpus, explorationOf(view), speech)}</span>
          </span>
          <ActionMenu
            quiet
            icon="more"
            label={t('views.actions', { name: view.name })}
            items={menuOf(view, at)}
          />
        </GridListItem>
      ))}
    </GridList>
  );
}

/** The small picture of a view; the icon of its screen where there is none. */
function ViewPicture({ view }: { readonly view: ExplorationRow }) {
  return (
    <span className="view-picture">
      {typeof view.thumbnail === 'string' ? (
        <img src={view.thumbnail} alt="" draggable={false} />
      ) : (
        <Icon name={explorationOf(view).screen} />
      )}
    </span>
  );
}
