import { idOfSet, isSet, membersOf } from '../../../data/model/together.ts';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';
import { dayOf, setOf } from './documentWords.ts';

interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly run: () => void;
}

/** What can be done with a document of the library. */
export function useDocumentMenu(onRename: (id: string) => void) {
  const speech = useSpeech();
  const { t } = speech;
  const actions = useActions();
  const current = useMaillage(s => s.current);
  const documents = useMaillage(s => s.documents);
  const former = useMaillage(s => s.former);

  return (row: DocumentRow): readonly MenuItem[] => {
    const { id } = row;
    const before = former.find(each => each.formerOf === id);
    const items: readonly (MenuItem | null)[] = [
      id === current
        ? null
        : { id: 'show', label: t('library.show'), run: () => void actions.selectDocument(id) },
      current === null || membersOf(current).includes(id)
        ? null
        : {
            id: 'join',
            label: t('library.join'),
            run: () => {
              const shown = documents.filter(each => membersOf(current).includes(each.id));
              void actions.selectDocument(setOf([...shown, row]));
            },
          },
      current === null || !isSet(current) || !membersOf(current).includes(id)
        ? null
        : {
            id: 'leave',
            label: t('library.leave'),
            run: () => void actions.selectDocument(idOfSet(membersOf(current).filter(each => each !== id))),
          },
      { id: 'rename', label: t('library.rename'), run: () => onRename(id) },
      row.label === undefined
        ? null
        : {
            id: 'read-title',
            label: t('library.readTitle', { title: row.title }),
            run: () => void actions.renameDocument(id, ''),
          },
      { id: 'again', label: t('library.again'), run: () => void actions.rereadDocument(id) },
      before === undefined
        ? null
        : {
            id: 'former',
            label: t('library.former', { name: before.name, date: dayOf(before.importedAt, speech) }),
            run: () => void actions.swapFormer(id),
          },
      { id: 'remove', label: t('library.remove'), run: () => void actions.removeDocument(id) },
    ];
    return items.filter(item => item !== null);
  };
}
