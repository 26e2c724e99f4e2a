import { IconButton } from '../ui/Button.tsx';
import { useSpeech } from '../ui/language.tsx';

/** What is left of a folded detail: the button that opens it. */
export function SideFold({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useSpeech();
  return <IconButton icon="left" label={t('inspector.unfold')} onPress={onOpen} />;
}
