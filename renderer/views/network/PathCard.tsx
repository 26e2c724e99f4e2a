import { Fragment } from 'react';
import { evidenceOf } from '../../../data/graph/evidence.ts';
import type { Path } from '../../../data/graph/paths.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { selectGraph, selectSelection } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { selectPaths } from '../../state/network/derived-network.ts';
import { askLink, askNothing } from '../../state/network/network-options.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { keyName, refOfKey, shortName } from './names.ts';

interface PathCardProps {
  readonly corpus: Corpus;
  readonly from: string;
  readonly to: string;
}

/** All the shortest ways from one thing to another, each as a sentence whose dashes lead to the text. */
export function PathCard({ corpus, from, to }: PathCardProps) {
  const { t } = useSpeech();
  const { changeNetwork } = useActions();
  const ways = useMaillage(selectPaths);
  const shown = useMaillage(selectGraph).nodes;
  const both = [from, to].every(key => shown.some(node => node.key === key));
  return (
    <article className="card">
      <header className="card-head">
        <h2 className="card-title">
          {typeset(t('network.path', { from: keyName(corpus, from, t), to: keyName(corpus, to, t) }))}
        </h2>
      </header>
      {ways === null ? (
        <p>{t(both ? 'network.pathNone' : 'network.notShown')}</p>
      ) : (
        <>
          <p>{t('network.pathLength', { count: ways.count, length: ways.length })}</p>
          <ol className="paths">
            {ways.paths.map(path => (
              <li key={path.steps.map(step => step.link.key).join(' ')}>
                <PathSentence corpus={corpus} path={path} />
              </li>
            ))}
          </ol>
          {ways.count > ways.paths.length ? (
            <p className="tie-note">{t('network.pathMore', { count: ways.count - ways.paths.length })}</p>
          ) : null}
        </>
      )}
      <Button tone="link" label={t('action.close')} onPress={() => changeNetwork(askNothing)} />
    </article>
  );
}

/** "A —(Atelier 12)— B": what is of the kind of an end stands bare, what ties it in brackets. */
function PathSentence({ corpus, path }: { readonly corpus: Corpus; readonly path: Path }) {
  const { t } = useSpeech();
  const { select, showPassage, changeNetwork } = useActions();
  const kept = useMaillage(selectSelection);
  const last = path.steps.at(-1)?.to ?? path.from;
  const bare = new Set([path.from.kind, last.kind]);
  // A name of two lines is a box of its own: brackets that stood beside it would close on its first line.
  const name = (key: string, isTie = false) => (
    <Button
      tone="link"
      label={isTie ? `(${shortName(corpus, key, t)})` : shortName(corpus, key, t)}
      name={keyName(corpus, key, t)}
      onPress={() => select(refOfKey(key))}
    />
  );
  return (
    <p className="path">
      {name(path.from.key)}
      {path.steps.map(({ link, to }, i) => {
        const before = path.steps[i - 1]?.to ?? path.from;
        const [span] = evidenceOf(corpus, kept, link.key);
        const step = {
          from: keyName(corpus, before.key, t),
          relation: t(`relation.${link.relation}`),
          to: keyName(corpus, to.key, t),
        };
        return (
          <Fragment key={link.key}>
            {' '}
            <Button
              tone="link"
              label="—"
              name={t('network.stepPassage', step)}
              onPress={() =>
                span === undefined ? changeNetwork(askLink(link.key)) : showPassage(span, refOfKey(to.key))
              }
            />{' '}
            {name(to.key, !bare.has(to.kind))}
          </Fragment>
        );
      })}
    </p>
  );
}
