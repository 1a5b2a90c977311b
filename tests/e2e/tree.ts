/** The page as a screen reader has it: roles, names and texts of the accessibility tree, and nothing else. */
import type { CDPSession, Page } from 'playwright-core';

interface AxNode {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  childIds?: string[];
  backendDOMNodeId?: number;
  properties?: { name: string; value: { value: unknown } }[];
}

export interface Item {
  role: string;
  name: string;
  /** All text in it, in reading order. */
  text: string;
  live: boolean;
  selected: boolean;
  focused: boolean;
  dom: number;
}

const PATIENCE_MS = 10_000;

export class Tree {
  private constructor(
    private readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  static async of(page: Page): Promise<Tree> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    await cdp.send('DOM.enable');
    return new Tree(page, cdp);
  }

  /** Everything there is to be found now, in reading order. */
  async items(): Promise<Item[]> {
    const { nodes } = (await this.cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const textOf = (node: AxNode): string => {
      if (node.role?.value === 'StaticText') return node.name?.value ?? '';
      const inside = (node.childIds ?? []).map((id) => byId.get(id)).filter((one) => one !== undefined);
      return inside.map(textOf).filter(Boolean).join(' ');
    };
    return nodes
      .filter((node) => !node.ignored)
      .map((node) => {
        const property = (name: string) => node.properties?.find((one) => one.name === name)?.value.value;
        return {
          role: node.role?.value ?? '',
          name: node.name?.value ?? '',
          text: textOf(node).replace(/\s+/g, ' ').trim(),
          live: ['polite', 'assertive'].includes(String(property('live'))),
          selected: property('selected') === true,
          focused: property('focused') === true,
          dom: node.backendDOMNodeId ?? 0,
        };
      });
  }

  /** Waits for one with this role and name. @throws Error with all that is there, when it does not come */
  async find(role: string, name: string | RegExp): Promise<Item> {
    const fits = (item: Item) =>
      item.role === role && (typeof name === 'string' ? item.name === name : name.test(item.name));
    return this.until(`${role} '${name}'`, (items) => items.find(fits));
  }

  /** Waits until some live region says all of this. */
  async hear(...words: string[]): Promise<void> {
    await this.until(`«${words.join(' … ')}» in a live region`, (items) =>
      items.find(({ live, text }) => live && words.every((one) => text.includes(one))),
    );
  }

  /** With the focus on it, by Enter: what a screen reader does to press a button. */
  async press(role: string, name: string | RegExp): Promise<void> {
    const { dom } = await this.find(role, name);
    await this.cdp.send('DOM.focus', { backendNodeId: dom });
    // The game takes no key within a fifth of a second of the last answer.
    await this.page.waitForTimeout(220);
    await this.page.keyboard.press('Enter');
  }

  async until<T>(what: string, look: (items: Item[]) => T | undefined): Promise<T> {
    const end = performance.now() + PATIENCE_MS;
    for (;;) {
      const items = await this.items();
      const found = look(items);
      if (found !== undefined) return found;
      if (performance.now() > end) {
        const there = items.filter(({ role, name }) => name && !/^(StaticText|Inline)/.test(role));
        throw new Error(
          `The tree has no ${what}. There is: ${there.map((item) => `${item.role} '${item.name}'${item.live ? ` (live: ${item.text})` : item.role === 'region' ? ` (${item.text})` : ''}`).join(', ')}.`,
        );
      }
      await this.page.waitForTimeout(80);
    }
  }
}
