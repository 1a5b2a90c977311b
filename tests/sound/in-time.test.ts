import { describe, expect, it } from 'vitest';
import { LoopPlayer } from '../../src/sound/loops.ts';
import { Mumble } from '../../src/sound/mumble.ts';
import { Schedule } from '../../src/sound/schedule.ts';
import { HandTimers } from './hand-timers.ts';

describe('the schedule', () => {
  it('holds everything, and goes on where it was', () => {
    const timers = new HandTimers();
    const schedule = new Schedule(timers);
    let done = 0;
    schedule.after(100, () => done++);
    timers.pass(60);
    schedule.hold();
    schedule.hold();
    timers.pass(5000);
    expect([done, schedule.now]).toEqual([0, 60]);
    schedule.go();
    timers.pass(39);
    expect(done).toBe(0);
    timers.pass(1);
    expect([done, schedule.now]).toEqual([1, 100]);
  });

  it('keeps what is asked for while held until it goes on', () => {
    const timers = new HandTimers();
    const schedule = new Schedule(timers);
    let done = 0;
    schedule.hold();
    const stop = schedule.after(0, () => done++);
    schedule.after(0, () => (done += 10));
    timers.pass(10);
    stop();
    schedule.go();
    timers.pass(0);
    expect(done).toBe(10);
  });
});

describe('mumbling', () => {
  const plan = [0, 100, 200, 300].map((at, syllable) => ({ syllable, at, rate: 1, pan: 0 }));
  function mumbling() {
    const timers = new HandTimers();
    const schedule = new Schedule(timers);
    const heard: (string | number)[] = [];
    const mumble = new Mumble(schedule, {
      syllable: ({ syllable }) => heard.push(syllable),
      talking: (talks) => heard.push(talks ? 'talks' : 'quiet'),
    });
    return { timers, schedule, heard, mumble };
  }

  it('says every syllable in its time, and is then quiet', () => {
    const { timers, heard, mumble } = mumbling();
    mumble.say(plan, 50);
    timers.pass(49);
    expect(heard).toEqual([]);
    timers.pass(101);
    expect(heard).toEqual(['talks', 0, 1]);
    timers.pass(1000);
    expect(heard).toEqual(['talks', 0, 1, 2, 3, 'quiet']);
  });

  it('breaks off for a new line', () => {
    const { timers, heard, mumble } = mumbling();
    mumble.say(plan, 0);
    timers.pass(110);
    mumble.say(plan.slice(0, 1), 0);
    timers.pass(1000);
    expect(heard).toEqual(['talks', 0, 1, 'quiet', 'talks', 0, 'quiet']);
  });

  it('goes on after a pause with the syllable it had come to', () => {
    const { timers, schedule, heard, mumble } = mumbling();
    mumble.say(plan, 0);
    timers.pass(150);
    schedule.hold();
    timers.pass(10_000);
    schedule.go();
    timers.pass(50);
    expect(heard).toEqual(['talks', 0, 1, 2]);
  });

  it('ducks for nobody when there is nothing to say', () => {
    const { timers, heard, mumble } = mumbling();
    mumble.say([], 0);
    timers.pass(1000);
    expect(heard).toEqual([]);
  });
});

describe('loops', () => {
  function playing() {
    const timers = new HandTimers();
    const schedule = new Schedule(timers);
    const on: string[] = [];
    const loops = new LoopPlayer(schedule, (name) => {
      on.push(name);
      return () => on.splice(on.indexOf(name), 1);
    });
    return { timers, schedule, on, loops };
  }

  it('follow what is wanted, and leave alone what goes on', () => {
    const { on, loops } = playing();
    loops.want({ phone: 'ring', ambience: 'amb_office' });
    loops.want({ phone: 'ring', ambience: 'amb_office' });
    expect(on).toEqual(['ring', 'amb_office']);
    loops.want({ ambience: 'amb_home' });
    expect(on).toEqual(['amb_home']);
    loops.want({});
    expect(on).toEqual([]);
  });

  it('let the telephone wait for the receiver and the calendar', () => {
    const { timers, on, loops } = playing();
    loops.want({ phone: 'ring' });
    loops.waitToRing(600);
    loops.waitToRing(1800);
    expect(on).toEqual([]);
    timers.pass(2399);
    expect(on).toEqual([]);
    timers.pass(1);
    expect(on).toEqual(['ring']);
  });

  it('never ring for a call that was picked up meanwhile, and ring at once for the next', () => {
    const { timers, on, loops } = playing();
    loops.want({ phone: 'ring' });
    loops.waitToRing(600);
    loops.want({});
    timers.pass(5000);
    expect(on).toEqual([]);
    loops.want({ phone: 'ringback' });
    expect(on).toEqual(['ringback']);
  });

  it('stop in a pause, and begin with what is wanted after it', () => {
    const { on, loops } = playing();
    loops.want({ phone: 'ring', ambience: 'amb_office' });
    loops.hold();
    expect(on).toEqual([]);
    loops.want({ ambience: 'amb_home' });
    expect(on).toEqual([]);
    loops.go();
    expect(on).toEqual(['amb_home']);
  });
});
