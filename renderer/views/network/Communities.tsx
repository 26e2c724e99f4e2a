import { useMemo, useState } from 'react';
import type { Corpus } from '../../../data/model/corpus.ts';
import { selectGraph } from '../../state/exploration/derived.ts';
import { useActions, useMaillage } from '../../state/hook.ts';
import { selectCommunities } from '../../state/network/derived-network.ts';
import { withGroupName } from '../../state/network/network-naming.ts';
import { mark } from '../../state/network/network-options.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { useSpeech } from '../../ui/language.tsx';
import { NameDialog } from '../parts/NameDialog.tsx';
import { communityGroups } from './networkGroups.ts';

interface Community {
  readonly id: string;
  readonly title: string;
  /** Keys of its nodes. */
  readonly members: readonly string[];
}

/** The communities by name and size, while colours or hulls show them: lit by a press, and named by hand. */
export function Communities({ corpus }: { readonly corpus: Corpus }) {
  const speech = useSpeech();
  const { t } = speech;
  const { changeNetwork } = useActions();
  const graph = useMaillage(selectGraph);
  const communities = useMaillage(selectCommunities);
  const { groups: named } = useMaillage(s => s.exploration.network.naming);
  const [asked, setAsked] = useState<Community | null>(null);
  const found = useMemo((): readonly Community[] => {
    if (communities.length === 0) return [];
    const { groups, groupOf } = communityGroups(corpus, graph, communities, named, speech);
    return groups.map(({ id, title }) => ({
      id,
      title,
      members: [...groupOf].flatMap(([key, group]) => (group === id ? [key] : [])),
    }));
  }, [corpus, graph, communities, named, speech]);
  if (found.length === 0) return null;
  const call = ({ members }: Community, name: string) =>
    changeNetwork(o => ({ ...o, naming: withGroupName(o.naming, members, name) }));
  return (
    <section>
      <h3>{t('network.communities')}</h3>
      <ul className="ties">
        {found.map(community => (
          <li key={community.id}>
            <div className="tie-row">
              <Button
                tone="link"
                label={community.title}
                name={t('network.lightCommunity', { name: community.title })}
                onPress={() => changeNetwork(mark(community.members))}
              />
              <IconButton
                icon="corrections"
                label={t('network.nameCommunity', { name: community.title })}
                onPress={() => setAsked(community)}
              />
            </div>
            <div className="tie-note">
              {t('network.communitySize', { count: community.members.length })}
              {named.some(({ key }) => community.members.includes(key)) ? (
                <>
                  {' '}
                  <Button tone="link" label={t('network.computedName')} onPress={() => call(community, '')} />
                </>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <NameDialog
        title={t('network.nameCommunityTitle')}
        asked={
          asked === null
            ? null
            : {
                label: t('network.nameCommunityTitle'),
                first: asked.title,
                isTaken: () => false,
                onName: name => call(asked, name),
              }
        }
        onClose={() => setAsked(null)}
      />
    </section>
  );
}
