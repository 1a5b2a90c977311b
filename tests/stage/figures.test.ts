import { describe, expect, it } from 'vitest';
import { MOODS } from '../../src/scenario/types.ts';
import { CAST, castMember } from '../../src/stage/figures/cast.ts';
import { EXPRESSIONS } from '../../src/stage/figures/expressions.ts';
import { figure, figurePart, layers } from '../../src/stage/figures/figure.ts';
import { BOX, PARTS } from '../../src/stage/figures/parts.ts';
import { VISEMES } from '../../src/stage/figures/visemes.ts';
import { boundsOf, faultIn, idsIn } from './svg-bounds.ts';

const PHONES = ['ear', 'hand', 'none', 'away'] as const;
const PEOPLE = Object.values(CAST);
const EVERYONE = PEOPLE.flatMap((person) => MOODS.map((mood) => ({ person, mood, name: person.id })));

describe('a figure', () => {
  it.each(EVERYONE)('of $name, $mood, is well-formed SVG with ids used once', ({ person, mood }) => {
    for (const phone of PHONES) {
      const svg = figure(person, { mood, phone });
      expect(faultIn(svg)).toBeUndefined();
      expect(new Set(idsIn(svg)).size).toBe(idsIn(svg).length);
    }
  });

  it('keeps its ids apart from those of a second figure with another uid', () => {
    const person = castMember('samira');
    const one = idsIn(figure(person, { mood: 'angry', uid: 'a' }));
    const other = idsIn(figure(person, { mood: 'angry', uid: 'b' }));
    expect(one.filter((id) => other.includes(id))).toEqual([]);
  });

  it.each(PEOPLE)('of $id looks different in every mood', (person) => {
    const drawings = MOODS.map((mood) => figure(person, { mood }));
    expect(new Set(drawings).size).toBe(MOODS.length);
  });

  it.each(MOODS)('has six mouths and three lids when %s', (mood) => {
    const person = castMember('pieter');
    const mouths = VISEMES.map((viseme) => layers(person, { mood, viseme }).mouth);
    expect(new Set(mouths).size).toBeGreaterThanOrEqual(mood === 'irritated' ? 5 : 6);
    const shut = layers(person, { mood, lid: 1 }).eyes;
    const open = layers(person, { mood, lid: 0 }).eyes;
    if (mood !== 'relieved') expect(shut).not.toBe(open);
  });

  it('pulls its brows down to the nose only when it is cross', () => {
    const cross = MOODS.filter((mood) => {
      const { browLeft, browRight } = EXPRESSIONS[mood];
      return Math.max(browLeft.inner, browRight.inner) > 0;
    });
    expect(cross.sort()).toEqual(['angry', 'impatient', 'irritated']);
  });

  it('that doubts looks away to another side than one that waits', () => {
    const { doubtful, impatient } = EXPRESSIONS;
    expect(Math.sign(doubtful.eye.pupilX)).not.toBe(Math.sign(impatient.eye.pupilX));
  });

  it('that is friendly smiles with its mouth shut and its hands down: laughing is for the delighted', () => {
    const { friendly, delighted } = EXPRESSIONS;
    expect(friendly.mouth.smile).toBeGreaterThan(10);
    expect(friendly.mouth.open).toBe(0);
    expect([friendly.arm, friendly.otherArm]).toEqual(['rest', 'counter']);
    expect(delighted.mouth.open).toBeGreaterThan(30);
    expect(delighted.arm).toBe('cheer');
  });

  it.each(['friendly', 'delighted'] as const)('that is young gets no lines from being %s', (mood) => {
    const young = castMember('samira');
    const old = { ...young, age: 60 };
    const linesIn = (person: typeof young) => {
      const { eyes, mouth } = layers(person, { mood, viseme: 'A' });
      return (eyes + mouth).split('stroke=').length;
    };
    expect(linesIn(young)).toBeLessThan(linesIn(old));
    expect(EXPRESSIONS[mood].eye.shape === 'happy' || EXPRESSIONS[mood].eye.lower <= 0.15).toBe(true);
  });

  it('holds a phone only when asked to', () => {
    expect(layers(castMember('samira'), { mood: 'neutral', phone: 'ear' }).phoneHand).not.toBe('');
    expect(layers(castMember('samira'), { mood: 'neutral', phone: 'none' }).phoneHand).toBe('');
  });

  it.each(MOODS)('shows no hand when %s, where there is no room for one or the call is over', (mood) => {
    const [, top] = BOX.armFront;
    const handsIn = (look: object) => {
      const svg = figurePart(castMember('pieter'), 'armFront', { mood, ...look });
      return (boundsOf(svg)?.top ?? Number.POSITIVE_INFINITY) - top;
    };
    for (const look of [{ phone: 'ear', handsDown: true }, { phone: 'away' }])
      expect(handsIn(look)).toBeGreaterThan(280);
  });

  it('is drawn for someone the stage does not know', () => {
    expect(faultIn(figure(castMember('nobody'), { mood: 'sad' }))).toBeUndefined();
    expect(castMember('toString').id).toBe('sanne');
  });
});

describe('a part of a figure', () => {
  it.each(PARTS)('%s stays within its box for everyone in every mood', (part) => {
    const [x, y, w, h] = BOX[part];
    const cut = EVERYONE.flatMap(({ person, mood, name }) =>
      (part === 'mouth' ? VISEMES : (['rest'] as const)).flatMap((viseme) =>
        PHONES.flatMap((phone) => {
          const bounds = boundsOf(figurePart(person, part, { mood, viseme, phone }));
          if (!bounds) return [];
          const { left, top, right } = bounds;
          // Everything is cropped at the waist, 800 units down.
          const bottom = Math.min(bounds.bottom, 800);
          const fits = left >= x - 1 && top >= y - 1 && right <= x + w + 1 && bottom <= y + h + 1;
          return fits ? [] : [`${name} ${mood} ${viseme}: ${[left, top, right, bottom].map(Math.round)}`];
        }),
      ),
    );
    expect(cut).toEqual([]);
  });
});
