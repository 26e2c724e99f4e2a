import type { Aside, ImportFile } from '../../state/documents/imports.ts';
import { useSpeech } from '../../ui/language.tsx';

const WHYS: readonly Aside[] = ['unknown', 'ours', 'hidden'];

/** The files of a folder that are nothing to be imported, by why: no failures, and nothing is asked about them. */
export function ImportAside({ files }: { readonly files: readonly ImportFile[] }) {
  const { t } = useSpeech();
  const groups = WHYS.map(why => ({
    why,
    those: files.filter(({ step }) => step.kind === 'aside' && step.why === why),
  })).filter(({ those }) => those.length > 0);
  const count = groups.reduce((sum, { those }) => sum + those.length, 0);
  if (count === 0) return null;
  return (
    <details className="import-aside">
      <summary>{t('import.aside', { count })}</summary>
      {groups.map(({ why, those }) => (
        <div key={why}>
          <h3 className="import-list-title">{t(`import.aside.${why}`, { count: those.length })}</h3>
          <ul className="import-list">
            {those.map(({ key, path }) => (
              <li key={key}>{path}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
