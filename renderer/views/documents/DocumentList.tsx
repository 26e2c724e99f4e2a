import { useState } from 'react';
import { Checkbox, GridList, GridListItem, Input, SearchField } from 'react-aria-components';
import { membersOf } from '../../../data/model/together.ts';
import type { DocumentRow } from '../../../data/store/rows.ts';
import { isFoundIn } from '../../../data/text/sought.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { whenOf } from '../../naming/documents.ts';
import { titleOf } from '../../state/documents/library.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { ActionMenu } from '../../ui/ActionMenu.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { fileWords, foundWords } from './documentWords.ts';
import { useDocumentMenu } from './useDocumentMenu.ts';

interface DocumentListProps {
  readonly documents: readonly DocumentRow[];
  readonly onRename: (id: string) => void;
  /** Ids of those that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Libraries larger than this have a field to find a document in them. */
const MANY = 12;
/** So many documents are listed at first, and so many more when that is asked for. */
const PAGE = 30;

/** The documents of the library, those that are found where something is sought, and not more at once than can be looked through. */
export function DocumentList({ documents, ...others }: DocumentListProps) {
  const { t, formats } = useSpeech();
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(PAGE);
  const words = sought.split(/\s+/u).filter(word => word !== '');
  const found = documents.filter(row => {
    if (words.length === 0) return true;
    const said = [titleOf(row), row.name, whenOf(row, formats)].join(' ');
    return words.every(word => isFoundIn(said, word));
  });
  const left = found.length - most;
  return (
    <>
      {documents.length <= MANY ? null : (
        <SearchField
          aria-label={t('library.find')}
          className="library-find"
          value={sought}
          onChange={setSought}
        >
          <Input className="facet-find-input" placeholder={t('library.find')} />
        </SearchField>
      )}
      {found.length === 0 ? <p className="quiet">{t('library.noneFound')}</p> : null}
      <Listed {...others} documents={found.slice(0, most)} all={found} />
      {left <= 0 ? null : (
        <Button
          label={t('library.more', { count: Math.min(left, PAGE) })}
          onPress={() => setMost(most + PAGE)}
        />
      )}
    </>
  );
}

/** One entry a document; Enter or a click shows it, a tick takes it among those to be opened together, its menu does the rest. */
function Listed({
  documents,
  all,
  onRename,
  chosen,
  onChoose,
}: DocumentListProps & { readonly all: readonly DocumentRow[] }) {
  const speech = useSpeech();
  const { t } = speech;
  const { selectDocument } = useActions();
  const current = useMaillage(s => s.current);
  const shown = membersOf(current ?? '');
  const menuOf = useDocumentMenu(onRename);
  return (
    <GridList
      className="document-list"
      aria-label={t('library.list')}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={keys =>
        onChoose(new Set(keys === 'all' ? [...chosen, ...all.map(({ id }) => id)] : [...keys].map(String)))
      }
      onAction={id => void selectDocument(String(id))}
    >
      {documents.map(row => (
        <GridListItem key={row.id} id={row.id} textValue={titleOf(row)} className="document-row">
          <Checkbox
            slot="selection"
            className="check document-check"
            aria-label={t('library.choose', { title: titleOf(row) })}
          >
            <span className="check-box">
              <Icon name="check" />
            </span>
          </Checkbox>
          <span className="document-words">
            <span className="document-name">
              {typeset(titleOf(row))}
              {shown.includes(row.id) ? (
                <span className="document-shown">
                  {t(shown.length > 1 ? 'library.shownTogether' : 'library.shown')}
                </span>
              ) : null}
            </span>
            <Line words={whenOf(row, speech.formats)} />
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
