import { liesIn } from '../../../data/model/containment.ts';
import type { Corpus } from '../../../data/model/corpus.ts';
import { typeset } from '../../../data/text/typeset.ts';
import { selectPlaces } from '../../state/exploration/derived-territories.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { Button } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { placeLevel, placeName } from '../parts/placeNames.ts';
import { type SilenceProps, useSilence } from '../parts/silence.ts';
import { Asked } from './Asked.tsx';
import { ChosenPlaces, Compare } from './TerritoryTools.tsx';

export { TerritoryTools } from './TerritoryTools.tsx';

/** Beside the territories: the figure that is asked about, a place that the document does not name itself, or all of them. */
export function TerritoriesBeside({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const asked = useMaillage(s => s.exploration.territories.asked);
  const selection = useMaillage(s => s.exploration.selection);
  if (selection?.kind === 'territory') return <Around corpus={corpus} id={selection.id} />;
  return (
    <>
      {asked === null ? (
        <h2 className="visually-hidden">{t('screen.territories')}</h2>
      ) : (
        <Asked key={asked} corpus={corpus} asked={asked} />
      )}
      <ChosenPlaces corpus={corpus} />
      {asked === null ? <PlaceList corpus={corpus} /> : null}
    </>
  );
}

/** Nothing can be compared in a document that names no place. */
export function TerritoriesSilence({ corpus, hear }: SilenceProps) {
  useSilence(corpus.dataset.territories.length === 0, hear);
  return null;
}

/** A department or a region that only what lies in it names. */
function Around({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  const { t } = useSpeech();
  const { select } = useActions();
  return (
    <article className="card">
      <header className="card-head">
        <p className="card-kind">{placeLevel(corpus, id, t)}</p>
        <h2 className="card-title">{typeset(placeName(corpus, id))}</h2>
      </header>
      <p className="quiet">{t('territories.notNamed')}</p>
      <Compare corpus={corpus} id={id} />
      <Inside corpus={corpus} id={id} />
      <ChosenPlaces corpus={corpus} />
      <Button tone="link" label={t('action.close')} onPress={() => select(null)} />
    </article>
  );
}

function Inside({ corpus, id }: { readonly corpus: Corpus; readonly id: string }) {
  const { t } = useSpeech();
  const inside = useInside(corpus, id);
  return inside.length === 0 ? null : (
    <PlaceItems title={t('territories.inside')} corpus={corpus} ids={inside} />
  );
}

function PlaceList({ corpus }: { readonly corpus: Corpus }) {
  const { t } = useSpeech();
  const places = useMaillage(selectPlaces);
  return <PlaceItems title={t('territories.list')} corpus={corpus} ids={places.map(place => place.id)} />;
}

interface PlaceItemsProps {
  readonly title: string;
  readonly corpus: Corpus;
  readonly ids: readonly string[];
}

/** Names of places, each with its sessions; those that are undecided say so. */
function PlaceItems({ title, corpus, ids }: PlaceItemsProps) {
  const { t } = useSpeech();
  const { select } = useActions();
  const places = useMaillage(selectPlaces);
  const countOf = (id: string) => places.find(place => place.id === id)?.sessions.length ?? 0;
  return (
    <section>
      <h3>
        {title} <span className="number">({ids.length})</span>
      </h3>
      <ul className="ties">
        {ids.map(id => (
          <li key={id}>
            <Button
              tone="link"
              label={placeName(corpus, id)}
              onPress={() => select({ kind: 'territory', id })}
            />
            <span className="tie-note">
              {' '}
              {t('territories.note', {
                level: placeLevel(corpus, id, t),
                sessions: t('sessions.count', { count: countOf(id) }),
                undecided: (corpus.territories.get(id)?.candidates.length ?? 0) > 1 ? 'yes' : 'no',
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useInside(corpus: Corpus, id: string): readonly string[] {
  const places = useMaillage(selectPlaces);
  const named = new Set(places.filter(place => place.named).map(place => place.id));
  return corpus.dataset.territories
    .filter(each => named.has(each.id) && liesIn(each, id))
    .map(each => each.id);
}
