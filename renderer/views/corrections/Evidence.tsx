import type { Corpus } from '../../../data/model/corpus.ts';
import type { Territory } from '../../../data/model/entity.ts';
import type { Gazetteer } from '../../../data/resolve/journal-places.ts';
import { dotted } from '../../../data/text/typeset.ts';
import { type Candidate, candidatesOf, placeFacts } from '../../state/corrections/corrections-evidence.ts';
import { useSpeech } from '../../ui/language.tsx';

/** Places named per sentence, so that it stays one. */
const NAMED = 4;

interface EvidenceProps {
  readonly corpus: Corpus;
  readonly territory: string;
  readonly code: string;
  readonly gazetteer: Gazetteer | null;
}

/** What speaks for one candidate: how many live there, its region, and what else of its department the document names. */
export function Evidence({ corpus, territory, code, gazetteer }: EvidenceProps) {
  const { t } = useSpeech();
  const place = corpus.territories.get(territory);
  const candidate =
    place === undefined ? undefined : candidatesOf(corpus, place).find(each => each.code === code);
  if (place === undefined || candidate === undefined) return null;
  const facts = gazetteer === null ? null : placeFacts(gazetteer, place.name, code);
  const population = facts?.population ?? null;
  const year = String(facts?.populationYear ?? 'none');
  return (
    <div className="evidence">
      <p>
        {dotted([
          facts?.regionName ?? '',
          population === null ? '' : t('place.population', { count: population, year }),
        ])}
      </p>
      <Hints candidate={candidate} />
    </div>
  );
}

function Hints({ candidate }: { readonly candidate: Candidate }) {
  const { t, formats } = useSpeech();
  const list = (places: readonly Territory[]) =>
    formats.list(places.slice(0, NAMED).map(place => place.name));
  const { near, elsewhere } = candidate;
  return (
    <>
      {near.length === 0 ? null : <p>{t('place.near', { list: list(near) })}</p>}
      {elsewhere.length === 0 ? null : <p>{t('place.elsewhere', { list: list(elsewhere) })}</p>}
      {near.length + elsewhere.length === 0 ? <p>{t('place.none')}</p> : null}
    </>
  );
}
