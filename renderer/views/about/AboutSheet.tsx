import { useSpeech } from '../../ui/language.tsx';
import { later } from '../../ui/later.tsx';
import { Sheet } from '../../ui/Sheet.tsx';

/** The texts of all licences are half a megabyte: not in memory before somebody wants to read them. */
const AboutText = later(async () => (await import('./AboutText.tsx')).AboutText);

/** What Maillage is. */
export function AboutSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useSpeech();
  return (
    <Sheet title={t('about.title')} onClose={onClose}>
      <AboutText />
    </Sheet>
  );
}
