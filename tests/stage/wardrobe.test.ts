import { describe, expect, it } from 'vitest';
import { MOODS, type Mood } from '../../src/scenario/types.ts';
import { castMember } from '../../src/stage/figures/cast.ts';
import { prefetchOrder } from '../../src/stage/phaser/prefetch.ts';
import { type Oven, Wardrobe } from '../../src/stage/phaser/wardrobe.ts';

/** Keeps names instead of textures. */
function shelf(): { oven: Oven; there: Set<string> } {
  const there = new Set<string>();
  const oven: Oven = {
    owner: () => '1',
    has: (key) => there.has(key),
    bake: async ({ key }) => void there.add(key),
    remove: (key) => void there.delete(key),
  };
  return { oven, there };
}

describe('the textures of a person', () => {
  it('are of the last mood only once the last word is said, and all gone when the scene ends', async () => {
    const { oven, there } = shelf();
    const wardrobe = new Wardrobe(castMember('samira'), 1, oven);
    await wardrobe.prepare('angry', 'ear');
    await wardrobe.prepare('relieved', 'ear');
    const two = there.size;
    wardrobe.keepNoneBut('relieved');
    expect(there.size).toBeLessThan(two);
    expect(wardrobe.texture('mouth', { mood: 'relieved' })).toBeDefined();
    expect(wardrobe.texture('mouth', { mood: 'angry' })).toBeUndefined();
    wardrobe.dispose();
    expect(there.size).toBe(0);
  });

  it('are not drawn again for a mood that comes back, or comes as it was expected', async () => {
    const { oven, there } = shelf();
    let drawn = 0;
    const wardrobe = new Wardrobe(castMember('samira'), 1, {
      ...oven,
      bake: async ({ key }) => {
        if (!there.has(key)) drawn++;
        there.add(key);
      },
    });
    const show = async (mood: Mood) => {
      await wardrobe.prepare(mood, 'ear');
      for (const next of prefetchOrder(mood)) await wardrobe.prepare(next, 'ear', false);
    };
    await show('neutral');
    await show('doubtful');
    await show('irritated');
    await show('relieved');
    const before = drawn;
    for (const mood of ['doubtful', 'neutral', 'friendly', 'relieved'] as const)
      await wardrobe.prepare(mood, 'ear');
    expect(drawn).toBe(before);
  });

  it('are kept of so many moods only, and always of the one that is seen', async () => {
    const { oven, there } = shelf();
    const wardrobe = new Wardrobe(castMember('samira'), 1, oven);
    await wardrobe.prepare('neutral', 'ear');
    for (const mood of MOODS) if (mood !== 'neutral') await wardrobe.prepare(mood, 'ear', false);
    const all = there.size;
    expect(wardrobe.texture('mouth', { mood: 'neutral' })).toBeDefined();
    await wardrobe.prepare('neutral', 'ear');
    expect(there.size).toBeLessThanOrEqual(all);
    expect(MOODS.filter((mood) => wardrobe.texture('mouth', { mood })).length).toBe(8);
  });

  it('are drawn at exactly the scale of the figure, whatever the size of the frame', async () => {
    const scale = 0.8333;
    const orders: Parameters<Oven['bake']>[0][] = [];
    const { oven } = shelf();
    const wardrobe = new Wardrobe(castMember('mo'), scale, {
      ...oven,
      bake: async (order) => void orders.push(order),
    });
    await wardrobe.prepare('delighted', 'none');
    expect(orders.length).toBeGreaterThan(10);
    for (const { svg, width, height } of orders) {
      const [, , w = 0, h = 0] = (/viewBox="([^"]+)"/.exec(svg())?.[1] ?? '').split(' ').map(Number);
      expect(width / w).toBeCloseTo(scale, 6);
      expect(height / h).toBeCloseTo(scale, 6);
    }
  });

  it('that come out of the oven after the scene has ended are not kept', async () => {
    const { oven, there } = shelf();
    const wardrobe = new Wardrobe(castMember('samira'), 1, oven);
    const baking = wardrobe.prepare('sad', 'none');
    wardrobe.dispose();
    await baking;
    await Promise.resolve();
    expect(there.size).toBe(0);
  });
});
