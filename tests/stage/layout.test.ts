import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Moment } from '../../src/engine/moment.ts';
import { layoutOf } from '../../src/stage/layout.ts';
import { isSoftware } from '../../src/stage/phaser/renderer-choice.ts';
import { isOtherPlace, isSomeoneThere, pictureOf } from '../../src/stage/picture.ts';
import { TALKING } from './moment.ts';

describe('the layout', () => {
  it('fills any frame with backdrop, down to where the picture ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 280, max: 4000 }),
        fc.integer({ min: 200, max: 3000 }),
        (width, height) => {
          const { backdrop, height: picture } = layoutOf(width, height, 970);
          expect(backdrop.x).toBeLessThanOrEqual(0.01);
          expect(backdrop.y).toBeLessThanOrEqual(0.01);
          expect(backdrop.x + 1920 * backdrop.scale).toBeGreaterThanOrEqual(width - 0.01);
          expect(backdrop.y + 1080 * backdrop.scale).toBeGreaterThanOrEqual(picture - 0.01);
        },
      ),
    );
  });

  it('puts the customer left on a wide frame and keeps them out of the words', () => {
    const { figure } = layoutOf(1920, 1080, 970);
    expect(figure.x + 400 * figure.scale).toBeCloseTo(540, 0);
    // The elbow of the phone arm is the furthest point: 700 units into the view.
    expect(figure.x + 700 * figure.scale).toBeLessThan(0.52 * 1920);
  });

  it('puts the customer in the upper part of an upright phone, the window behind the head', () => {
    const { figure, height, backdrop } = layoutOf(390, 844, 970);
    expect(height).toBeLessThan(844 * 0.65);
    const head = figure.x + 400 * figure.scale;
    const windowLeft = backdrop.x + 620 * backdrop.scale;
    const windowRight = backdrop.x + 1320 * backdrop.scale;
    expect(head).toBeGreaterThan(windowLeft + 60);
    expect(head).toBeLessThan(windowRight - 60);
  });

  it('lets the floor fill an upright phone, where no words lie under it', () => {
    expect(layoutOf(390, 844, 720, true)).toMatchObject({ tall: false, height: 844 });
  });

  it('keeps the face above the words where they leave little room, and ends the picture with the figure', () => {
    const room = { top: 67, bottom: 153 };
    const { figure, height, tall, backdrop } = layoutOf(390, 481, 640, false, room);
    expect(figure.y + 450 * figure.scale).toBeLessThanOrEqual(room.bottom + 0.01);
    expect(figure.y + 190 * figure.scale).toBeGreaterThanOrEqual(room.top - 12);
    expect(tall).toBe(true);
    expect(figure.y + 800 * figure.scale).toBeGreaterThanOrEqual(height);
    expect(backdrop.y + 1080 * backdrop.scale).toBeGreaterThanOrEqual(height - 0.01);
  });

  it('changes nothing where the face has room already, or the frame is wide', () => {
    const roomy = { top: 56, bottom: 303 };
    expect(layoutOf(390, 481, 970, false, roomy)).toEqual(layoutOf(390, 481, 970));
    expect(layoutOf(1280, 720, 970, false, { top: 56, bottom: 100 })).toEqual(layoutOf(1280, 720, 970));
  });

  it('takes a frame that is already the upper half of a phone as it is', () => {
    expect(layoutOf(390, 481, 970).height).toBe(481);
  });
});

describe('the picture of a moment', () => {
  it('hides the caller and shows the own desk while it rings', () => {
    expect(pictureOf({ ...TALKING, phase: 'ringing' }, 'dinsdag')).toMatchObject({
      kind: 'ringing',
      backdrop: 'callDesk',
    });
  });

  it('shows customers in their own place, phone at the ear, and without it once the call is over', () => {
    expect(pictureOf(TALKING, 'dinsdag')).toMatchObject({
      backdrop: 'home-samira',
      cast: 'samira',
      phone: 'ear',
    });
    expect(pictureOf({ ...TALKING, phase: 'ended' }, 'dinsdag')).toMatchObject({
      backdrop: 'home-samira',
      phone: 'away',
    });
    expect(pictureOf({ ...TALKING, channel: 'counter' }, 'dinsdag').phone).toBe('none');
    expect(pictureOf({ ...TALKING, channel: 'chat' }, 'dinsdag').phone).toBe('hand');
  });

  const told: Moment = { ...TALKING, line: { id: 'l', by: 'narrator' } };
  const recorded: Moment = { ...TALKING, line: { id: 'l', by: 'customer' }, recorded: true };

  it('shows nobody while a narrator tells: only the own desk, and the phone at rest', () => {
    const picture = pictureOf(told, 'dinsdag');
    expect(picture).toMatchObject({ kind: 'told', backdrop: 'callDesk' });
    expect(isSomeoneThere(picture)).toBe(false);
  });

  it('shows nobody while a machine answers', () => {
    const picture = pictureOf(recorded, 'dinsdag');
    expect(picture).toMatchObject({ kind: 'recorded', backdrop: 'callDesk' });
    expect(isSomeoneThere(picture)).toBe(false);
  });

  it('stays at the desk from the ring until somebody is on the line', () => {
    const ringing = pictureOf({ ...TALKING, phase: 'ringing' }, 'dinsdag');
    const [tells, answers, talks] = [told, recorded, TALKING].map((one) => pictureOf(one, 'dinsdag'));
    if (!tells || !answers || !talks) throw new Error('A picture is missing.');
    expect(isOtherPlace(ringing, tells)).toBe(false);
    expect(isOtherPlace(tells, answers)).toBe(false);
    expect(isOtherPlace(answers, talks)).toBe(true);
    expect(isOtherPlace(talks, tells)).toBe(true);
  });

  it('has a chat come in on a screen, and a call on the phone', () => {
    expect(pictureOf({ ...TALKING, phase: 'ringing' }, 'dinsdag').device).toBe('phone');
    expect(pictureOf({ ...TALKING, phase: 'ringing', channel: 'chat' }, 'dinsdag').device).toBe('laptop');
  });

  it('has the weather of the call, which is another place when it changes', () => {
    const rain = pictureOf({ ...TALKING, weather: 'rain' }, 'dinsdag');
    expect(rain.weather).toBe('rain');
    expect(isOtherPlace(pictureOf(TALKING, 'dinsdag'), rain)).toBe(true);
  });

  it('changes place for a pick-up or another call, not for another mood or the end', () => {
    const talking = pictureOf(TALKING, 'dinsdag');
    expect(isOtherPlace(undefined, talking)).toBe(true);
    expect(isOtherPlace(pictureOf({ ...TALKING, phase: 'ringing' }, 'dinsdag'), talking)).toBe(true);
    expect(isOtherPlace(talking, pictureOf({ ...TALKING, call: 'avond' }, 'dinsdag'))).toBe(true);
    expect(isOtherPlace(talking, pictureOf({ ...TALKING, mood: 'angry' }, 'dinsdag'))).toBe(false);
    expect(isOtherPlace(talking, pictureOf({ ...TALKING, phase: 'ended' }, 'dinsdag'))).toBe(false);
  });
});

describe('the choice of renderer', () => {
  it.each([
    ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)', true],
    ['llvmpipe (LLVM 15.0.6, 256 bits)', true],
    ['Microsoft Basic Render Driver', true],
    ['ANGLE (Intel, Intel(R) UHD Graphics 620, OpenGL 4.6)', false],
    ['Apple GPU', false],
  ])('knows %s', (name, software) => {
    expect(isSoftware(name)).toBe(software);
  });
});
