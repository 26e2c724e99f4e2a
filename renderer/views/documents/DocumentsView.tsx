import { useEffect, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { filesOf } from '../../state/documents/folder.ts';
import { titleOf } from '../../state/documents/library.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { KeptBackups } from '../parts/backups/KeptBackups.tsx';
import { NameDialog } from '../parts/NameDialog.tsx';
import { BackupTools } from './BackupTools.tsx';
import { DocumentList } from './DocumentList.tsx';
import { setOf } from './documentWords.ts';
import { RemovedDocuments } from './RemovedDocuments.tsx';
import { StorageLine } from './StorageLine.tsx';

/** The library: every document with what it is and what was recognised in it, and what can be done with it. */
export function DocumentsView() {
  const { t } = useSpeech();
  const { askForText, chooseFile, importFolder, renameDocument, selectDocument, surveyDocuments, takeGiven } =
    useActions();
  const documents = useMaillage(s => s.documents);
  const removed = useMaillage(s => s.removed);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const chosen = documents.filter(({ id }) => ticked.has(id));
  const [renaming, setRenaming] = useState<string | null>(null);
  const renamed = documents.find(({ id }) => id === renaming);
  useEffect(() => void surveyDocuments(), [surveyDocuments]);
  return (
    <>
      <div className="toolbar">
        <h2 className="views-title">{t('library.count', { count: documents.length })}</h2>
        {documents.length < 2 ? null : (
          <div className="toggles">
            <Button
              tone={chosen.length > 1 ? 'accent' : 'plain'}
              label={t('library.together', { count: chosen.length })}
              disabled={chosen.length < 2}
              onPress={() => void selectDocument(setOf(chosen))}
            />
            {chosen.length > 1 ? null : <span className="quiet">{t('library.togetherHint')}</span>}
          </div>
        )}
        <FileTrigger allowsMultiple onSelect={files => void takeGiven([...(files ?? [])])}>
          <Button label={t('import.choose')} icon="open" onPress={() => undefined} />
        </FileTrigger>
        <FileTrigger acceptDirectory onSelect={files => void importFolder(filesOf([...(files ?? [])]))}>
          <Button label={t('import.chooseFolder')} icon="open" onPress={() => undefined} />
        </FileTrigger>
        <Button label={t('paste.open')} onPress={() => askForText(true)} />
        <BackupTools />
      </div>
      <div className="stage library">
        {documents.length === 0 ? (
          <div className="message">
            <p>{t('library.empty')}</p>
            <Button tone="accent" icon="open" label={t('action.open')} onPress={() => void chooseFile()} />
          </div>
        ) : (
          <DocumentList
            documents={documents}
            onRename={setRenaming}
            chosen={new Set(chosen.map(({ id }) => id))}
            onChoose={setTicked}
          />
        )}
        {removed.length === 0 ? null : <RemovedDocuments removed={removed} />}
        <KeptBackups />
        <StorageLine />
      </div>
      <NameDialog
        title={t('library.rename')}
        asked={
          renamed === undefined
            ? null
            : {
                label: t('library.newTitle', { title: titleOf(renamed) }),
                first: titleOf(renamed),
                isTaken: () => false,
                onName: title => void renameDocument(renamed.id, title),
              }
        }
        onClose={() => setRenaming(null)}
      />
    </>
  );
}
