// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { MaillageContext } from '../../state/hook.ts';
import { machine } from '../../state/world.fixture.ts';
import { mounted } from '../../ui/mounted.fixture.tsx';
import { FigureTools } from './FigureTools.tsx';

const TABLE = { caption: 'Villes', columns: [{ id: 'name', label: 'Nom', numeric: false }], rows: [] };

it.each([
  [0, []],
  [1, ['Figure', 'Tableau']],
])('offers the figure or its tables where there is a choice (%i tables)', async (count, names) => {
  const tables = count === 0 ? [] : [{ label: 'Tableau', table: TABLE }];
  const page = await mounted(
    <MaillageContext value={machine().open()}>
      <FigureTools side="figure" onSide={() => undefined} tables={tables} draw={null} network={null} />
    </MaillageContext>,
  );
  expect([...page.place.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual(names);
  await page.end();
});
