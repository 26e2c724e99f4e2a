import { useMemo } from 'react';
import { evidenceOf, passagesOf } from '../../../data/graph/evidence.ts';
import type { GraphLink } from '../../../data/graph/graph.ts';
import { sharedBy } from '../../../data/graph/project.ts';
import { nodeKeyOf, tiesOf } from '../../../data/graph/ties.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import type { Span } from '../../../data/model/span.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { selectWords } from '../../state/exploration/decided-words.ts';
import { selectGraph, selectNetwork, selectSelection } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { holdingsFor } from '../../state/network/network-graph.ts';
import { askNothing } from '../../state/network/network-options.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { PassageList } from '../parts/PassageList.tsx';
import { digitsOf } from '../parts/picture.ts';
import { keyName, refOfKey } from './names.ts';
import { ShowAgain } from './ShowAgain.tsx';

/** What ties two things: the sentences that say so, what they share, or what is hidden between them. */
export function LinkCard({ corpus, link: key }: { readonly corpus: Corpus; readonly link: string }) {
  const { t } = useSpeech();
  const { changeNetwork, select } = useActions();
  const graph = useMaillage(selectGraph);
  const link = graph.links.find(each => each.key === key);
  const [source = '', target = ''] = key.split('|');
  return (
    <article className="card">
      <header className="card-head">
        <p className="card-kind">{link === undefined ? t('network.link') : t(`relation.${link.relation}`)}</p>
        <h2 className="card-title">
          {typeset(
            t('network.linkEnds', { source: keyName(corpus, source, t), target: keyName(corpus, target, t) }),
          )}
        </h2>
      </header>
      <ul className="ties">
        {[source, target].map(end => (
          <li key={end}>
            <Button tone="link" label={keyName(corpus, end, t)} onPress={() => select(refOfKey(end))} />
          </li>
        ))}
      </ul>
      {link === undefined ? (
        <p>{t('network.linkGone')}</p>
      ) : (
        <Reasons corpus={corpus} link={link} source={source} target={target} />
      )}
      <Button tone="link" label={t('action.close')} onPress={() => changeNetwork(askNothing)} />
    </article>
  );
}

interface ReasonsProps {
  readonly corpus: Corpus;
  readonly link: GraphLink;
  readonly source: string;
  readonly target: string;
}

function Reasons(props: ReasonsProps) {
  switch (props.link.relation) {
    case 'shares':
      return <Shared {...props} />;
    case 'through':
      return <Through {...props} />;
    default:
      return <Said {...props} />;
  }
}

/** The passages that tie the two. */
function Said({ corpus, link, target }: ReasonsProps) {
  const { t } = useSpeech();
  const kept = useMaillage(selectSelection);
  const passages = useMemo(() => evidenceOf(corpus, kept, link.key), [corpus, kept, link]);
  return (
    <>
      <p>{t('network.linkSaid', { count: link.weight })}</p>
      <PassageList text={corpus.text} passages={passages} about={refOfKey(target)} />
    </>
  );
}

/** What the two share, each with the passages that tie it to both. */
function Shared({ corpus, link, source, target }: ReasonsProps) {
  const { t, formats } = useSpeech();
  const { select } = useActions();
  const kept = useMaillage(selectSelection);
  const words = useMaillage(selectWords);
  const projection = useMaillage(s => s.exploration.network.projection);
  const shared = useMemo(() => {
    if (projection === null) return [];
    const { holdings } = holdingsFor(corpus, kept, projection, words);
    return sharedBy(holdings, source, target);
  }, [corpus, kept, projection, words, source, target]);
  const passages = useMemo(() => {
    const ends = new Set([source, target]);
    const things = new Set(shared);
    const spans: Span[] = [];
    for (const tie of tiesOf(corpus, kept)) {
      const [from, to] = [nodeKeyOf(tie.from), nodeKeyOf(tie.to)];
      if ((ends.has(from) && things.has(to)) || (ends.has(to) && things.has(from))) spans.push(tie.span);
    }
    return passagesOf(corpus.text, spans);
  }, [corpus, kept, shared, source, target]);
  return (
    <>
      <p>
        {t('network.linkShares', { count: shared.length })}
        {'. '}
        {t('network.linkWeight', { weight: formats.number(link.weight, digitsOf(link.weight)) })}
      </p>
      <ul className="ties">
        {shared.map(key => (
          <li key={key}>
            <Button tone="link" label={keyName(corpus, key, t)} onPress={() => select(refOfKey(key))} />
          </li>
        ))}
      </ul>
      <PassageList text={corpus.text} passages={passages} about={refOfKey(source)} />
    </>
  );
}

/** What is hidden between the two, and the way to show it again. */
function Through({ corpus, link, source, target }: ReasonsProps) {
  const { t } = useSpeech();
  const network = useMaillage(selectNetwork);
  const hidden = useMaillage(s => s.exploration.network.hidden);
  const between = useMemo(() => {
    const near = (end: string) => {
      const i = network.nodes.findIndex(node => node.key === end);
      const others = network.links.flatMap(each =>
        each.source === i ? [each.target] : each.target === i ? [each.source] : [],
      );
      return new Set(others.map(j => network.nodes[j]?.key ?? ''));
    };
    const [a, b] = [near(source), near(target)];
    return hidden.filter(key => a.has(key) && b.has(key));
  }, [network, hidden, source, target]);
  return (
    <>
      <p>{t('network.linkThrough', { count: link.weight })}</p>
      <ShowAgain corpus={corpus} keys={between} />
    </>
  );
}
