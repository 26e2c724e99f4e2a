import type { HouseFile } from '../../../data/store/house.ts';
import type { Bridge } from '../../bridge/contract.ts';
import { type AppError, bridgeError } from '../../errors/errors.ts';
import type { Outlived } from '../outlived.ts';
import { toError } from '../refused.ts';
import type { Base } from './base.ts';

/** The organisation's own template for slides: chosen once, kept in the base. */
export interface HouseActions {
  /** The template that is kept; null where there is none, or where the base cannot be read, which is said. */
  readonly keptHouse: () => Promise<HouseFile | null>;
  /** Asks for a file that may be one; nothing is kept yet. */
  readonly chooseHouse: () => Promise<HouseFile | null>;
  /** Keeps a template in the place of the one before; whether that was done. */
  readonly keepHouse: (house: HouseFile) => Promise<boolean>;
  readonly dropHouse: () => Promise<boolean>;
}

export interface HouseDeps {
  readonly base: Pick<Base, 'open'>;
  readonly bridge: Pick<Bridge, 'openFile'>;
  readonly report: (error: AppError) => void;
  readonly outlived: Outlived;
}

/** Comes when it is asked for: no start needs it. */
const loadHouse = () => import('../../../data/store/house.ts');

export function houseActions({ base, bridge, report, outlived }: HouseDeps): HouseActions {
  const changed = outlived('decision', async (step: () => Promise<void>): Promise<boolean> => {
    try {
      await step();
      return true;
    } catch (cause) {
      report(toError(cause));
      return false;
    }
  });

  return {
    keptHouse: async () => {
      try {
        return await (await loadHouse()).keptHouse(await base.open());
      } catch (cause) {
        report(toError(cause));
        return null;
      }
    },
    chooseHouse: async () => {
      try {
        return await bridge.openFile();
      } catch (cause) {
        report(bridgeError(cause));
        return null;
      }
    },
    keepHouse: house => changed(async () => (await loadHouse()).keepHouse(await base.open(), house)),
    dropHouse: () => changed(async () => (await loadHouse()).dropHouse(await base.open())),
  };
}
