import { NODE_KINDS } from '../../../data/graph/graph.ts';
import {
  type GroupName,
  LONGEST_GROUP_NAME,
  type NetworkNaming,
  USUAL_NAMING,
} from '../network/network-naming.ts';

/** An equals sign in a key, which parts it from the name. */
const SIGN = '%3D';

type Field = readonly [name: string, value: string];

/** How things are named in the network, in an address: `seances=titres&groupe=organisation:cnfpt=Les villes`. */
export function namingFields({ titled, short, unnamed, always, groups }: NetworkNaming): readonly Field[] {
  return [
    ...(titled ? [['seances', 'titres'] as const] : []),
    ...(short ? [['sigles', 'oui'] as const] : []),
    ...(unnamed.length > 0 ? [['sans-nom', unnamed.join(',')] as const] : []),
    ...always.map((key): Field => ['nommer', key]),
    ...groups.map(({ key, name }): Field => ['groupe', `${key.replaceAll('=', SIGN)}=${name}`]),
  ];
}

/** Reads how things are named. Total: what is not understood is as usual. */
export function parseNaming(fields: URLSearchParams, isKey: (value: string) => boolean): NetworkNaming {
  const unnamed = new Set((fields.get('sans-nom') ?? '').split(','));
  return {
    ...USUAL_NAMING,
    titled: fields.get('seances') === 'titres',
    short: fields.get('sigles') === 'oui',
    unnamed: NODE_KINDS.filter(kind => unnamed.has(kind)),
    always: [...new Set(fields.getAll('nommer').filter(isKey))],
    groups: groupsOf(fields.getAll('groupe'), isKey),
  };
}

function groupsOf(values: readonly string[], isKey: (value: string) => boolean): readonly GroupName[] {
  const groups = values.flatMap((value): readonly GroupName[] => {
    const [, written = '', name = ''] = /^([^=]+)=(.+)$/su.exec(value) ?? [];
    const key = written.replaceAll(SIGN, '=');
    return isKey(key) && name.trim() === name && name.length <= LONGEST_GROUP_NAME ? [{ key, name }] : [];
  });
  return [...new Map(groups.map(group => [group.key, group])).values()];
}
