import { useEffect, useState } from 'react';
import { useMaillage } from '../../state/hook.ts';
import { useSpeech } from '../../ui/language.tsx';

interface Use {
  /** Bytes that the base takes, all that the browser keeps beside it included. */
  readonly bytes: number;
  /** Whether the browser promised to keep it when the disk fills. */
  readonly isKept: boolean;
}

/** What the base takes on this computer, and whether it may be taken away; nothing where the browser does not say. */
export function StorageLine() {
  const { t, formats } = useSpeech();
  const documents = useMaillage(s => s.documents);
  const [use, setUse] = useState<Use | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the library has changed.
  useEffect(() => {
    let isWanted = true;
    void storageIn(navigator.storage).then(found => (isWanted ? setUse(found) : undefined));
    return () => {
      isWanted = false;
    };
  }, [documents]);
  if (use === null) return null;
  const megabytes = formats.number(use.bytes / 1_000_000, use.bytes < 10_000_000 ? 1 : 0);
  return (
    <p className="document-line">
      {t('library.storage', { megabytes })} {t(use.isKept ? 'library.storage.kept' : 'library.storage.loose')}
    </p>
  );
}

async function storageIn(storage: StorageManager | undefined): Promise<Use | null> {
  try {
    const estimate = await storage?.estimate();
    const isKept = (await storage?.persisted()) ?? false;
    return estimate?.usage === undefined ? null : { bytes: estimate.usage, isKept };
  } catch {
    // A page without an origin of its own may not ask; the library is there all the same.
    return null;
  }
}
