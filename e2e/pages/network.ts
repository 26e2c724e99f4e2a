import { expect, type Locator } from '@playwright/test';
import { Frame } from './frame.ts';

/** The screen Réseau: its figure, what is asked of it, and the cards beside it. */
export class Network extends Frame {
  /** The mark of a node, by its accessible name: "Isadora GUERRA, personne, 5 liens". */
  node(name: string | RegExp): Locator {
    return this.figure.getByRole('img', { name });
  }

  /** A line of the figure. */
  link(key: string): Locator {
    return this.figure.locator(`[data-key="link:${key}"]`);
  }

  async switchKind(kind: string): Promise<void> {
    await this.main.getByRole('button', { name: kind, exact: true }).click();
  }

  /** Where the nodes stand, by their key: the attribute that places each. */
  async places(): Promise<ReadonlyMap<string, string>> {
    const found = await this.marks.evaluateAll(nodes =>
      nodes.map(node => [node.getAttribute('data-key') ?? '', node.getAttribute('transform') ?? ''] as const),
    );
    return new Map(found);
  }

  /** Presses a line where no node covers it. */
  async pressLink(key: string): Promise<void> {
    const line = this.link(key);
    await expect(line).toBeAttached();
    const at = await line.evaluate(element => {
      const [x1, y1, x2, y2] = ['x1', 'y1', 'x2', 'y2'].map(name => Number(element.getAttribute(name)));
      const svg = (element as SVGElement).ownerSVGElement;
      const box = svg?.getBoundingClientRect();
      return {
        x: (box?.left ?? 0) + ((x1 ?? 0) + (x2 ?? 0)) / 2,
        y: (box?.top ?? 0) + ((y1 ?? 0) + (y2 ?? 0)) / 2,
      };
    });
    await this.page.mouse.click(at.x, at.y);
  }
}
