// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ActionMenu } from './ActionMenu.tsx';
import { Choice } from './Choice.tsx';
import { ended, shown } from './lists.fixture.tsx';
import { MultiChoice } from './MultiChoice.tsx';
import { Pick } from './Pick.tsx';

afterEach(ended);

const GROUPS = [
  { label: 'Thèmes', options: [{ value: 'rive', label: 'La rive : où ?' }] },
  {
    label: 'Lieux',
    options: [
      { value: 'brest', label: 'Brest' },
      { value: 'laval', label: 'Laval' },
    ],
  },
];

describe('a long choice of one', () => {
  const choice = (told: string[], more: { quiet?: boolean; isAsked?: boolean } = {}) =>
    shown(
      <Choice label="Objet" value="brest" groups={GROUPS} onChange={value => told.push(value)} {...more} />,
    );

  it('says what is chosen while it is closed, and opens its groups with the chosen one marked', async () => {
    const { place, button, open, all, words } = await choice([]);
    expect(button()?.textContent).toBe('Brest');
    expect(all('option')).toEqual([]);
    await open();
    expect(words('group')).toEqual(['ThèmesLa rive\u202f: où\u202f?', 'LieuxBrestLaval']);
    expect(all('option').map(option => option.getAttribute('aria-selected'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    expect(place.querySelector('.control-label')?.textContent).toBe('Objet');
  });

  it('tells what is chosen, and closes', async () => {
    const told: string[] = [];
    const { open, press, all } = await choice(told);
    await open();
    await press('option', 'Laval');
    expect([told, all('option').length]).toEqual([['laval'], 0]);
  });

  it('speaks its label without showing it where it is quiet', async () => {
    const { place, button } = await choice([], { quiet: true });
    expect([
      place.querySelector('.control-label'),
      place.querySelector('.visually-hidden')?.textContent,
    ]).toEqual([null, 'Objet']);
    expect(button()).not.toBe(document.activeElement);
  });

  it('takes the focus where it was asked for', async () => {
    const { button } = await choice([], { isAsked: true });
    expect(button()).toBe(document.activeElement);
  });
});

describe('a short list that opens', () => {
  const pick = (told: string[], more: { quiet?: boolean; isAsked?: boolean } = {}) =>
    shown(
      <Pick
        label="Apparence"
        value="light"
        options={[
          { value: 'light', label: 'Clair' },
          { value: 'dark', label: 'Sombre' },
        ]}
        onChange={value => told.push(value)}
        {...more}
      />,
    );

  it('tells the one of its values that is chosen', async () => {
    const told: string[] = [];
    const { button, open, press } = await pick(told);
    expect(button()?.textContent).toBe('Clair');
    await open();
    await press('option', 'Sombre');
    expect(told).toEqual(['dark']);
  });

  it('only speaks its label, unless it is told to show it', async () => {
    const quiet = await pick([]);
    expect(quiet.place.querySelector('.control-label')).toBeNull();
    expect(quiet.button()).not.toBe(document.activeElement);
    const loud = await pick([], { quiet: false, isAsked: true });
    expect(loud.place.querySelector('.control-label')?.textContent).toBe('Apparence');
    expect(loud.button()).toBe(document.activeElement);
  });
});

describe('a choice of several', () => {
  const several = (chosen: readonly string[], told: (readonly string[])[] = []) =>
    shown(
      <MultiChoice
        label="Lieux"
        summary={`${chosen.length} choisis`}
        chosen={chosen}
        groups={GROUPS}
        onChange={values => told.push(values)}
      />,
    );

  it('says how many are chosen, and looks chosen from the first on', async () => {
    const none = await several([]);
    expect(none.button()?.getAttribute('aria-label')).toBe('Lieux : 0 choisis');
    expect(none.button()?.classList.contains('active')).toBe(false);
    const one = await several(['laval']);
    expect(one.button()?.classList.contains('active')).toBe(true);
  });

  it('ticks what is chosen, stays open, and tells all that is chosen in the order of the list', async () => {
    const told: (readonly string[])[] = [];
    const { open, all, press } = await several(['laval'], told);
    await open();
    expect(all('option').map(option => option.querySelector('.tick svg') !== null)).toEqual([
      false,
      false,
      true,
    ]);
    await press('option', 'Brest');
    await press('option', 'Laval');
    expect(told).toEqual([['brest', 'laval'], []]);
    expect(all('option').length).toBe(3);
  });
});

describe('a list of actions', () => {
  const menu = (ran: string[], more: { quiet?: boolean; disabled?: boolean } = {}) =>
    shown(
      <ActionMenu
        label="Enregistrer"
        icon="check"
        items={[
          { id: 'svg', label: 'Image', run: () => ran.push('svg') },
          { id: 'csv', label: 'Tableau', run: () => ran.push('csv') },
        ]}
        {...more}
      />,
    );

  it('shows its label, opens its actions, and runs the one that is asked for', async () => {
    const ran: string[] = [];
    const { button, open, words, press } = await menu(ran);
    expect([button()?.textContent, button()?.disabled]).toEqual(['Enregistrer', false]);
    await open();
    expect(words('menuitem')).toEqual(['Image', 'Tableau']);
    await press('menuitem', 'Tableau');
    expect(ran).toEqual(['csv']);
  });

  it('only speaks its label where it is quiet', async () => {
    const { button } = await menu([], { quiet: true });
    expect([button()?.textContent, button()?.getAttribute('aria-label')]).toEqual(['', 'Enregistrer']);
  });

  it.each([{ quiet: true }, { quiet: false }])('opens nothing while it is disabled (%o)', async more => {
    const { button, open, all } = await menu([], { ...more, disabled: true });
    expect(button()?.disabled).toBe(true);
    await open();
    expect(all('menuitem')).toEqual([]);
  });
});
