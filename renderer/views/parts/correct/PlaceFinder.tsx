import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { TERRITORY_LEVELS, type TerritoryLevel } from '../../../../data/model/entity.ts';
import type { Gazetteer } from '../../../../data/resolve/journal-places.ts';
import { useSpeech } from '../../../ui/language.tsx';
import { Offer, type Offered } from './Offer.tsx';
import { placeWords } from './placeWords.ts';
import { useGazetteer } from './useGazetteer.ts';

interface PlaceFinderProps {
  readonly name: string;
  /** Codes that are offered before a name or a code is typed. */
  readonly candidates: readonly string[];
  readonly onChoose: (code: string) => void;
}

/** A place of the official code, found by its name or by its code. */
export function PlaceFinder({ name, candidates, onChoose }: PlaceFinderProps) {
  const speech = useSpeech();
  const { t } = speech;
  const [text, setText] = useState(name);
  const gazetteer = useGazetteer(true);
  return (
    <>
      <TextField className="correct-field" value={text} onChange={setText} autoFocus>
        <Label className="control-label">{t('correct.place', { name })}</Label>
        <Input className="correct-input" />
      </TextField>
      {gazetteer === null ? null : (
        <Offer
          label={t('correct.places')}
          options={placesOf(gazetteer, text, text === name ? candidates : []).map(place => ({
            ...place,
            label: placeWords(speech, gazetteer, text, place.id),
            note: t(`level.${place.level}`),
          }))}
          onChoose={onChoose}
        />
      )}
    </>
  );
}

type Found = Pick<Offered, 'id'> & { readonly level: TerritoryLevel };

/** The places of that name, or of that code, and the candidates; each code once. */
function placesOf(gazetteer: Gazetteer, text: string, candidates: readonly string[]): readonly Found[] {
  const words = text.trim();
  const coded = TERRITORY_LEVELS.flatMap(level =>
    level === 'area'
      ? []
      : [words, ...candidates].flatMap(code => gazetteer.placeOf(level, words, code) ?? []),
  );
  const found = [...coded, ...gazetteer.placesNamed(words)];
  return [...new Map(found.map(({ code, level }) => [code, { id: code, level }])).values()];
}
