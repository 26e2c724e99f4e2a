import { Button } from '../../../ui/Button.tsx';
import { useSpeech } from '../../../ui/language.tsx';
import { Check } from './fields.tsx';
import type { Housing } from './useHouse.ts';

interface HouseProps {
  readonly housing: Housing;
  readonly isUsed: boolean;
  readonly onUse: (isUsed: boolean) => void;
}

/** The organisation's own template for slides: chosen once, used or not, removed. */
export function HouseChoice({ housing: { house, refused, choose, remove }, isUsed, onUse }: HouseProps) {
  const { t } = useSpeech();
  return (
    <fieldset className="export-kept">
      <legend className="control-label">{t('house.heading')}</legend>
      {house === null ? null : (
        <Check label={t('house.use', { name: house.name })} checked={isUsed} onChange={onUse} />
      )}
      <span className="export-house">
        <Button label={t(house === null ? 'house.choose' : 'house.other')} onPress={choose} />
        {house === null ? null : <Button tone="link" label={t('house.remove')} onPress={remove} />}
      </span>
      {refused === null ? null : (
        <p className="export-refused" role="alert">
          {t(`house.refused.${refused.why}`, { name: refused.name })}
        </p>
      )}
    </fieldset>
  );
}
