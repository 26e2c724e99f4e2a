import { GridList, GridListItem } from 'react-aria-components';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { titleOf } from '../../state/documents/library.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { fileWords, foundWords, whenAndWhere } from './documentWords.ts';
import { useDocumentMenu } from './useDocumentMenu.ts';

interface DocumentListProps {
  readonly documents: readonly DocumentRow[];
  readonly onRename: (id: string) => void;
}

/** One entry a document; Enter or a click shows it, its menu does the rest. */
export function DocumentList({ documents, onRename }: DocumentListProps) {
  const speech = useSpeech();
  const { t } = speech;
  const { selectDocument } = useActions();
  const current = useMaillage(s => s.current);
  const menuOf = useDocumentMenu(onRename);
  return (
    <GridList
      className="document-list"
      aria-label={t('library.list')}
      onAction={id => void selectDocument(String(id))}
    >
      {documents.map(row => (
        <GridListItem key={row.id} id={row.id} textValue={titleOf(row)} className="document-row">
          <span className="document-words">
            <span className="document-name">
              {titleOf(row)}
              {row.id === current ? <span className="document-shown">{t('library.shown')}</span> : null}
            </span>
            <Line words={whenAndWhere(row, speech)} />
            <Line words={foundWords(row, speech) ?? ''} />
            <Line words={fileWords(row, speech)} />
          </span>
          <ActionMenu
            quiet
            icon="more"
            label={t('library.actions', { title: titleOf(row) })}
            items={menuOf(row)}
          />
        </GridListItem>
      ))}
    </GridList>
  );
}

function Line({ words }: { readonly words: string }) {
  return words === '' ? null : <span className="document-line">{words}</span>;
}
