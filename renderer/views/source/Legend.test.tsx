// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mounted } from '../../ui/mounted.fixture.tsx';
import { FACT_KINDS, type FactKind } from './facts.ts';
import { Legend } from './Legend.tsx';

describe('the legend of what is underlined', () => {
  it('has a switch for each kind that the text has, on while the kind is shown, and turns it over', async () => {
    const [first, second, third] = FACT_KINDS;
    const told: (readonly FactKind[])[] = [];
    const { place, doing, end } = await mounted(
      <Legend
        counts={
          new Map([
            [first, 3],
            [second, 1],
            [third, 0],
          ])
        }
        hidden={new Set([second])}
        onChange={hidden => told.push([...hidden])}
      />,
    );
    const switches = [...place.querySelectorAll('button')];
    expect(switches.map(each => each.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
    expect(switches.map(each => each.querySelector('.number')?.textContent)).toEqual(['3', '1']);
    await doing(() => switches[0]?.click());
    await doing(() => switches[1]?.click());
    expect(told).toEqual([[second, first], []]);
    await end();
  });
});
