// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mounted } from './mounted.fixture.tsx';
import { Progress } from './Progress.tsx';
import { Question } from './Question.tsx';
import { RangeSlider } from './RangeSlider.tsx';
import { Segmented } from './Segmented.tsx';
import { Slider } from './Slider.tsx';

describe('a short choice of one', () => {
  it('shows which is chosen, and tells of another and of nothing else', async () => {
    const told: string[] = [];
    const options = [
      { value: 'fr', label: 'Français' },
      { value: 'en', label: 'Anglais' },
    ] as const;
    const { place, doing, end } = await mounted(
      <Segmented label="Langue" value="fr" options={options} onChange={value => told.push(value)} />,
    );
    const radios = [...place.querySelectorAll('input')];
    expect(radios.map(({ checked }) => checked)).toEqual([true, false]);
    await doing(() => radios[1]?.click());
    expect(told).toEqual(['en']);
    await end();
  });
});

describe('a question', () => {
  const asked = (answer: (id: string) => void, onClose: () => void) => (
    <Question
      title="Quitter ?"
      words="Rien n’est perdu."
      answers={[
        { id: 'stay', label: 'Rester', run: () => answer('stay') },
        { id: 'leave', label: 'Quitter', hint: 'La vue est gardée.', run: () => answer('leave') },
      ]}
      onClose={onClose}
    />
  );
  const buttons = () => [...document.querySelectorAll<HTMLElement>('[role=alertdialog] button')];

  it('is called by its title, says what follows from an answer, and runs the one that is given', async () => {
    const given: string[] = [];
    const { doing, end } = await mounted(
      asked(
        id => given.push(id),
        () => given.push('closed'),
      ),
    );
    const dialog = document.querySelector('[role=alertdialog]');
    const title = document.getElementById(dialog?.getAttribute('aria-labelledby') ?? '');
    expect([title?.textContent, dialog?.textContent]).toEqual([
      'Quitter ?',
      'Quitter ?Rien n’est perdu.ResterQuitterLa vue est gardée.',
    ]);
    await doing(() => buttons()[1]?.click());
    expect(given).toEqual(['leave']);
    await end();
  });

  it('closes with Escape, which is no answer', async () => {
    const given: string[] = [];
    const { doing, end } = await mounted(
      asked(
        id => given.push(id),
        () => given.push('closed'),
      ),
    );
    const dialog = document.querySelector('[role=alertdialog]');
    await doing(() => dialog?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(given).toEqual(['closed']);
    await end();
  });
});

describe('a number between two bounds', () => {
  it('is said in its own words, and goes a step with the arrows and no further than its bounds', async () => {
    const told: number[] = [];
    const slider = (value: number) => (
      <Slider
        label="Force"
        value={value}
        least={0}
        most={2}
        step={1}
        say={each => `${each} liens`}
        onChange={each => told.push(each)}
      />
    );
    const { place, doing, render, end } = await mounted(slider(1));
    const press = (key: string) =>
      doing(() =>
        place
          .querySelector('input')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
      );
    expect(place.querySelector('output')?.textContent).toBe('1 liens');
    const input = place.querySelector('input');
    expect([input?.min, input?.max, input?.step]).toEqual(['0', '2', '1']);
    await press('End');
    expect(told).toEqual([2]);
    await render(slider(2));
    expect(place.querySelector('output')?.textContent).toBe('2 liens');
    await press('Home');
    expect(told).toEqual([2, 0]);
    await end();
  });
});

describe('a stretch between two ends', () => {
  it('is said whole, each end under its name, without anything between the digits of a year', async () => {
    const { place, end } = await mounted(
      <RangeSlider
        label="Années"
        value={[2012, 2018]}
        least={2009}
        most={2025}
        ends={['Première année', 'Dernière année']}
        say={([from, to]) => `${from} – ${to}`}
        onChange={() => undefined}
      />,
    );
    const inputs = [...place.querySelectorAll('input')];
    expect(inputs.map(({ value }) => value)).toEqual(['2012', '2018']);
    expect(inputs.map(input => input.getAttribute('aria-valuetext'))).toEqual(['2012', '2018']);
    expect(place.querySelector('output')?.textContent).toBe('2012 – 2018');
    await end();
  });
});

describe('long work', () => {
  it('has a name, and is as far as its steps are', async () => {
    const { place, render, end } = await mounted(<Progress label="Lecture" done={1} total={4} />);
    const bar = () => place.querySelector('[role=progressbar]');
    expect([bar()?.getAttribute('aria-label'), bar()?.getAttribute('aria-valuenow')]).toEqual([
      'Lecture',
      '1',
    ]);
    const width = () => place.querySelector<HTMLElement>('.progress-bar')?.style.width;
    expect(width()).toBe('25%');
    await render(<Progress label="Lecture" done={4} total={4} />);
    expect(width()).toBe('100%');
    await end();
  });
});
