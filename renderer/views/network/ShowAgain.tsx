import type { Corpus } from '../../../data/model/corpus.ts';
import { useActions } from '../../state/hook.ts';
import { showAgain } from '../../state/network/network-options.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { keyName } from './names.ts';

/** Nodes that were hidden, by their keys: each a way to have it back. */
export function ShowAgain({ corpus, keys }: { readonly corpus: Corpus; readonly keys: readonly string[] }) {
  const { t } = useSpeech();
  const { changeNetwork } = useActions();
  return (
    <ul className="ties">
      {keys.map(key => (
        <li key={key}>
          <Button
            tone="link"
            label={t('network.showAgain', { name: keyName(corpus, key, t) })}
            onPress={() => changeNetwork(showAgain([key]))}
          />
        </li>
      ))}
    </ul>
  );
}
