import type { Corpus } from '../../../data/model/corpus.ts';
import { useMaillage } from '../../state/hook.ts';
import { LinkCard } from './LinkCard.tsx';
import { MarkedCard } from './MarkedCard.tsx';
import { NetworkAccount } from './NetworkAccount.tsx';
import { PathCard } from './PathCard.tsx';

/** What stands beside the network while nothing is selected: what is asked of it, else its account in words. */
export function NetworkBeside({ corpus }: { readonly corpus: Corpus }) {
  const { link, path, marked } = useMaillage(s => s.exploration.network);
  if (link !== null) return <LinkCard key={link} corpus={corpus} link={link} />;
  if (path !== null) return <PathCard corpus={corpus} from={path.from} to={path.to} />;
  if (marked.length > 0) return <MarkedCard corpus={corpus} marked={marked} />;
  return <NetworkAccount corpus={corpus} />;
}
