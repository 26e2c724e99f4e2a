import { ASPECTS } from '../../../data/measure/aspects.ts';
import type { Profile } from '../../../data/measure/profile.ts';
import { itemsOf } from '../../../data/measure/shares.ts';
import { useSpeech } from '../../ui/language.tsx';

/** How many of each kind a territory has, in a few lines. */
export function ProfileCounts({ profile }: { readonly profile: Profile }) {
  const { t, formats } = useSpeech();
  const rows = [
    ...ASPECTS.map(aspect => ({ key: aspect, n: itemsOf(profile, aspect).length })),
    { key: 'dates' as const, n: profile.dates.length },
    { key: 'figures' as const, n: profile.figures.length },
  ];
  return (
    <>
      <dl className="profile-counts">
        {rows.map(({ key, n }) => (
          <div key={key}>
            <dt>{t(`aspect.${key}`)}</dt>
            <dd className="number">{formats.number(n)}</dd>
          </div>
        ))}
      </dl>
      {profile.small ? <p className="quiet">{t('territories.smallWhy')}</p> : null}
    </>
  );
}
