import { packages, version } from 'virtual:licences';
import { useSpeech } from '../../ui/language.tsx';
import { KeptLine } from '../parts/backups/KeptBackups.tsx';

/** What Maillage is, under which licence, and whose work it stands on: every package that ships, with the text of its licence. */
export function AboutText() {
  const { t } = useSpeech();
  return (
    <>
      <p>{t('about.version', { version })}</p>
      <p>{t('about.offline')}</p>
      <KeptLine />
      <p>{t('about.licence')}</p>
      <h3 className="about-title">{t('about.packages', { count: packages.length })}</h3>
      <p className="document-line">{t('about.host')}</p>
      <ul className="licences">
        {packages.map(({ name, version: its, licence, text }) => (
          <li key={`${name} ${its}`}>
            <details>
              <summary>{t('about.package', { name, version: its, licence })}</summary>
              <pre className="licence" lang="en">
                {text === '' ? licence : text}
              </pre>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
