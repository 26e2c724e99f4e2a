import { useState } from 'react';
import type { Translate } from '../i18n/index.ts';

interface Props {
  readonly t: Translate;
  readonly details: string;
}

type Said = 'crash.copied' | 'crash.notCopied';

/** Puts the details of a stop on the clipboard. What came of it is said here: whoever stopped may have been the notices. */
export function CopyDetails({ t, details }: Props) {
  const [said, setSaid] = useState<Said | null>(null);
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(details);
      setSaid('crash.copied');
    } catch {
      setSaid('crash.notCopied');
    }
  }
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        {t('crash.copy')}
      </button>
      <p role="status">{said === null ? '' : t(said)}</p>
    </>
  );
}
