/** On the way from one place to another nothing is lost: neither the line that is being said, nor the mood it is said in. */
import { expect, it, vi } from 'vitest';
import type { Moment } from '../../src/engine/moment.ts';
import { Timeline } from '../../src/stage/motion/timeline.ts';
import { Director } from '../../src/stage/phaser/director.ts';
import { Tableau, type Workshop } from '../../src/stage/phaser/tableau.ts';
import { answeredOf, isSomeoneThere, type Picture, pictureOf } from '../../src/stage/picture.ts';
import { TALKING } from './moment.ts';

vi.mock('../../src/stage/phaser/curtain.ts', () => ({
  Curtain: class {
    resize() {}
    async close() {}
    async open() {}
  },
  creamSheet: () => ({}),
}));

const WHEN = 'dinsdag 4 juni, 10.20 uur';
const RINGING: Moment = { ...TALKING, phase: 'ringing' };
const ANSWERED: Moment = { ...TALKING, line: { id: 'hallo', by: 'customer' } };
const FRAME = { width: 1280, height: 720 };

/** A place in which it is noted what was said, and in which mood. */
function place(picture: Picture) {
  const said: string[] = [];
  const look = { mood: picture.mood, phone: picture.phone };
  const actor = {
    puppet: { look },
    get mood() {
      return look.mood;
    },
    change: async (mood: Picture['mood'], phone: Picture['phone']) =>
      void Object.assign(look, { mood, phone }),
    expect: async () => {},
    hush: () => {},
    rest: () => {},
  };
  return {
    said,
    frame: FRAME,
    actor: isSomeoneThere(picture) ? actor : undefined,
    become: async ({ mood, phone }: Picture) => void Object.assign(look, { mood, phone }),
    speak: (words: string) => said.push(`${words}, ${look.mood}`),
    appear: () => {},
    lean: () => {},
    fade: () => {},
    turnTo: async () => {},
    destroy: () => {},
  };
}

function direct() {
  const places: ReturnType<typeof place>[] = [];
  vi.spyOn(Tableau, 'build').mockImplementation(async (_, picture) => {
    const built = place(picture);
    places.push(built);
    return built as unknown as Tableau;
  });
  const workshop = {
    scene: {},
    bakery: {},
    timeline: new Timeline(),
    reduced: () => false,
    room: () => ({}),
  };
  const director = new Director(
    workshop as unknown as Workshop,
    { words: (line) => line, onLine: () => {} },
    FRAME,
  );
  const heard = () => places.map(({ said }) => said);
  const looks = () => places.map(({ actor }) => actor?.puppet.look);
  return { director, heard, looks };
}

const say = (line: string) => ({ type: 'say', line, by: 'customer', mood: 'neutral' }) as const;
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

it('who picks up says the first line, not the phone that rang', async () => {
  const { director, heard } = direct();
  await director.present(pictureOf(RINGING, WHEN));
  void director.present(pictureOf(ANSWERED, WHEN));
  director.perform(say('hallo'));
  await settled();
  expect(heard()).toEqual([[], ['hallo, neutral']]);
});

it('who was made ready while it rang says it in the mood they have when they come', async () => {
  const { director, heard } = direct();
  director.expect(answeredOf(RINGING, WHEN));
  await director.present(pictureOf(RINGING, WHEN));
  void director.present(pictureOf({ ...ANSWERED, mood: 'angry' }, WHEN));
  director.perform(say('nou'));
  await settled();
  expect(heard()).toEqual([[], ['nou, angry']]);
});

it('what is said where nothing changes is said at once', async () => {
  const { director, heard } = direct();
  await director.present(pictureOf(ANSWERED, WHEN));
  void director.present(pictureOf({ ...ANSWERED, beat: 'ochtend.verder' }, WHEN));
  director.perform(say('verder'));
  expect(heard()).toEqual([['verder, neutral']]);
});

it('who hung up looks as they did until there is another place', async () => {
  const { director, looks } = direct();
  await director.present(pictureOf({ ...ANSWERED, mood: 'irritated' }, WHEN));
  const before = { ...looks()[0] };
  void director.present(pictureOf({ ...RINGING, call: 'middag' }, WHEN));
  director.perform({ type: 'hangup', channel: 'phone' });
  await settled();
  expect(looks()).toEqual([before, undefined]);
});
