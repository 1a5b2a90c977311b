/** Speaks a planned line, one syllable after the other. */
import type { Syllable } from './mumble-plan.ts';
import type { Schedule, Stop } from './schedule.ts';

interface MumbleEvents {
  syllable(syllable: Syllable): void;
  /** A line begins or is over. */
  talking(talks: boolean): void;
}

/** ms that the last syllable needs. */
const LAST_SYLLABLE = 220;
/** A syllable that is later than this, ms, is left out: better a gap than a rattle. */
const TOO_LATE = 120;

export class Mumble {
  private readonly schedule: Schedule;
  private readonly events: MumbleEvents;
  private waiting: Stop | undefined;
  private talks = false;

  constructor(schedule: Schedule, events: MumbleEvents) {
    this.schedule = schedule;
    this.events = events;
  }

  /** Breaks off what is being said. `delay` in ms. */
  say(plan: readonly Syllable[], delay: number): void {
    this.stop();
    if (plan.length > 0) this.next(plan, 0, this.schedule.now + delay);
  }

  stop(): void {
    this.waiting?.();
    this.waiting = undefined;
    this.setTalks(false);
  }

  private next(plan: readonly Syllable[], index: number, start: number): void {
    const syllable = plan[index];
    if (!syllable) {
      this.waiting = this.schedule.after(LAST_SYLLABLE, () => this.stop());
      return;
    }
    const due = start + syllable.at;
    this.waiting = this.schedule.after(due - this.schedule.now, () => {
      this.setTalks(true);
      if (this.schedule.now - due <= TOO_LATE) this.events.syllable(syllable);
      this.next(plan, index + 1, start);
    });
  }

  private setTalks(talks: boolean): void {
    if (this.talks === talks) return;
    this.talks = talks;
    this.events.talking(talks);
  }
}
