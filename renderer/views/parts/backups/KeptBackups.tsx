import { useEffect, useState } from 'react';
import type { Backup } from '../../../../data/store/backup.ts';
import type { KeptBackup } from '../../../bridge/contract.ts';
import { useActions, useMaillage } from '../../../state/hook.ts';
import { Button } from '../../../ui/Button.tsx';
import { type Speech, useSpeech } from '../../../ui/language.tsx';
import { RestoreQuestion } from './RestoreQuestion.tsx';

/** So many are listed before the rest is asked for. */
const FIRST = 4;

/** The backups that the host keeps by itself, each of which can be restored; nothing where it keeps none. */
export function KeptBackups() {
  const speech = useSpeech();
  const { t } = speech;
  const { listKept, chooseKept } = useActions();
  const kept = useMaillage(s => s.kept);
  const [isWhole, setWhole] = useState(false);
  const [backup, setBackup] = useState<Backup | null>(null);
  useEffect(() => void listKept(), [listKept]);
  if (kept === null) return null;
  const listed = isWhole ? kept : kept.slice(0, FIRST);
  const rest = kept.length - listed.length;
  return (
    <section className="removed" aria-labelledby="kept-title">
      <h3 className="removed-title" id="kept-title">
        {t('backup.keptList')}
      </h3>
      <p className="document-line">{t('backup.keptHint')}</p>
      <ul>
        {listed.map(each => (
          <li key={each.name} className="document-row">
            <span className="document-words">
              <span className="kept-day">{speech.formats.days([each.day])}</span>
              <span className="document-line">{sizeWords(each, speech)}</span>
            </span>
            <Button
              label={t('backup.restoreShort')}
              name={t('backup.restoreOf', { day: speech.formats.days([each.day]) })}
              onPress={() => void chooseKept(each.name).then(setBackup)}
            />
          </li>
        ))}
      </ul>
      <div className="toggles kept-more">
        {rest === 0 ? null : (
          <Button tone="link" label={t('backup.keptRest', { count: rest })} onPress={() => setWhole(true)} />
        )}
        <ShowKept />
      </div>
      {backup === null ? null : <RestoreQuestion backup={backup} onClose={() => setBackup(null)} />}
    </section>
  );
}

/** That Maillage keeps backups, and of which day the last is; nothing where it keeps none. */
export function KeptLine() {
  const { t, formats } = useSpeech();
  const { listKept } = useActions();
  const kept = useMaillage(s => s.kept);
  useEffect(() => void listKept(), [listKept]);
  if (kept === null) return null;
  const [last] = kept;
  return (
    <p>
      {t('backup.keptAbout', {
        count: kept.length,
        day: last === undefined ? '' : formats.days([last.day]),
      })}{' '}
      <ShowKept />
    </p>
  );
}

function ShowKept() {
  const { t } = useSpeech();
  const { showKept } = useActions();
  const some = useMaillage(s => (s.kept?.length ?? 0) > 0);
  return some ? <Button tone="link" label={t('backup.showFolder')} onPress={() => void showKept()} /> : null;
}

function sizeWords({ size, occasion }: KeptBackup, { t, formats }: Speech): string {
  const words = t('library.kilobytes', { size: formats.number(Math.ceil(size / 1024)) });
  return occasion === 'before' ? `${words} · ${t('backup.keptBefore')}` : words;
}
