import { memo, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { READS_WELL } from '../../../data/measure/recognition.ts';
import { READ_AS, type ReadAs } from '../../../data/text/decode.ts';
import { dotted } from '../../../data/text/typeset.ts';
import { present } from '../../errors/present.ts';
import type { ImportFile, Looked } from '../../state/documents/imports.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { type Speech, useSpeech } from '../../ui/language.tsx';
import { Pick as Choose } from '../../ui/Pick.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { countsLine } from './documentWords.ts';
import { ImportChanges } from './ImportChanges.tsx';
import { ImportColumns } from './ImportColumns.tsx';
import { ImportEvents } from './ImportEvents.tsx';
import { Fold, ImportPreview } from './ImportPreview.tsx';

interface CardProps {
  readonly id: number;
  readonly disabled: boolean;
  /** It is the only one: what was read is shown at once. */
  readonly isOpen: boolean;
}

interface FileProps extends Omit<CardProps, 'id'> {
  readonly file: ImportFile;
}

/** One file of an import. Among hundreds only those that change are drawn anew. */
export const ImportCard = memo(function ImportCard({ id, disabled, isOpen }: CardProps) {
  const { t } = useSpeech();
  const { leaveOutImport } = useActions();
  const file = useMaillage(s => s.importing?.files.find(({ key }) => key === id));
  if (file === undefined) return null;
  const { name, path, step } = file;
  return (
    <li className="import-file" aria-label={path}>
      <div className="import-head">
        <h3 className="document-name">{step.kind === 'seen' ? step.seen.preview.title : name}</h3>
        <Button
          tone="link"
          label={t('import.leaveOut')}
          name={t('import.leaveOutFile', { name })}
          disabled={disabled}
          onPress={() => leaveOutImport(file.key)}
        />
      </div>
      {step.kind === 'seen' ? (
        <SeenFile file={file} seen={step.seen} disabled={disabled} isOpen={isOpen} />
      ) : step.kind === 'failed' ? (
        <FailedFile step={step} />
      ) : (
        <p className="document-line">{t(step.kind === 'looking' ? 'import.reading' : 'import.waiting')}</p>
      )}
    </li>
  );
});

function FailedFile({ step }: { readonly step: Extract<ImportFile['step'], { kind: 'failed' }> }) {
  const { t } = useSpeech();
  const { key, args } = present(step.error);
  return <p className="import-failed">{t(key, args)}</p>;
}

function SeenFile({ file, seen, disabled, isOpen }: FileProps & { readonly seen: Looked }) {
  const speech = useSpeech();
  const { t } = speech;
  const { chooseImport } = useActions();
  const { name, key, choice } = file;
  const { preview, recognition, encoding, standing } = seen;
  const { score } = recognition;
  return (
    <>
      <p className="document-line">{lineOf(file, seen, speech)}</p>
      {file.origin === 'paste' && standing.kind !== 'known' ? (
        <OwnTitle file={file} read={preview.title} disabled={disabled} />
      ) : null}
      <p className={score < READS_WELL ? 'import-doubt' : 'import-score'}>
        {t(score < READS_WELL ? 'import.scoreDoubt' : 'import.score', { score })}
      </p>
      {seen.apart.length === 0 ? null : <ImportEvents file={file} events={seen.apart} />}
      <p className="import-standing">{standingWords(seen, t)}</p>
      {standing.kind === 'alike' ? (
        <Segmented
          label={t('import.choice', { name })}
          value={choice}
          options={[
            { value: 'beside', label: t('import.beside') },
            { value: 'replace', label: t('import.replace') },
          ]}
          onChange={chosen => chooseImport(key, chosen)}
        />
      ) : null}
      {encoding === null || file.origin === 'paste' || disabled || standing.kind === 'known' ? null : (
        <Encoding file={file} encoding={encoding} />
      )}
      {standing.kind === 'same' || (standing.kind === 'alike' && choice === 'replace') ? (
        <ImportChanges changes={standing.changes} />
      ) : null}
      {seen.table === null ? null : <ImportTable file={file} table={seen.table} isOpen={isOpen} />}
      <ImportPreview seen={seen} isOpen={isOpen} />
    </>
  );
}

/** Of hundreds of tables only those that are opened are drawn. */
function ImportTable({
  file,
  table,
  isOpen,
}: Pick<FileProps, 'file' | 'isOpen'> & { readonly table: NonNullable<Looked['table']> }) {
  const { t } = useSpeech();
  return (
    <Fold title={t('import.columns', { count: table.heads.length })} isOpen={isOpen}>
      {() => <ImportColumns file={file} table={table} />}
    </Fold>
  );
}

/** What a file's bytes were read as; the choice of another is drawn once it is asked for, since hundreds of them weigh. */
function Encoding({
  file: { name, key },
  encoding,
}: Pick<FileProps, 'file'> & { readonly encoding: ReadAs }) {
  const { t } = useSpeech();
  const { readImportAs } = useActions();
  const [isAsked, setAsked] = useState(false);
  return (
    <div className="import-encoding">
      <span className="document-line">{t('import.encodingShort')}</span>
      {isAsked ? (
        <Choose
          isAsked
          label={t('import.encoding', { name })}
          value={encoding}
          options={READ_AS.map(value => ({ value, label: t(`import.encoding.${value}`) }))}
          onChange={value => void readImportAs(key, value)}
        />
      ) : (
        <Button
          tone="link"
          label={t(`import.encoding.${encoding}`)}
          name={t('import.encoding.change', { name, encoding: t(`import.encoding.${encoding}`) })}
          onPress={() => setAsked(true)}
        />
      )}
    </div>
  );
}

/** The title of what came without a file's name: the one that was read, to be put right. */
function OwnTitle({
  file: { key, label },
  read,
  disabled,
}: Omit<FileProps, 'isOpen'> & { readonly read: string }) {
  const { t } = useSpeech();
  const { titleImport } = useActions();
  return (
    <TextField
      className="import-title-field"
      value={label ?? read}
      onChange={own => titleImport(key, own)}
      isDisabled={disabled}
    >
      <Label className="document-line">{t('import.own')}</Label>
      <Input className="name-input" />
    </TextField>
  );
}

function lineOf({ path, origin }: ImportFile, { preview }: Looked, { t, formats }: Speech): string {
  const { place, dates, sessions, people, organisations, territories } = preview;
  const counts = { sessions: sessions.length, people: people.length, organisations: organisations.length };
  const found = countsLine({ ...counts, territories }, t);
  const from = origin === 'paste' ? t('import.pasted') : path;
  return dotted([from, place ?? '', formats.days(dates), found]);
}

function standingWords({ standing }: Looked, t: Speech['t']): string {
  switch (standing.kind) {
    case 'new':
      return t('import.new');
    case 'known':
      return t(standing.isRemoved ? 'import.removed' : 'import.known', { title: standing.title });
    case 'same': {
      const { title, name, decisions } = standing;
      return t('import.same', { title, name, decisions });
    }
    case 'alike':
      return t('import.alike', { title: standing.title, name: standing.name });
  }
}
