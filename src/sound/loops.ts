/** What sounds as long as something is so: the telephone, and the room. */
import type { LoopName, Loops } from './heard.ts';
import type { Schedule, Stop } from './schedule.ts';

/** Ends a loop; it fades out in so many ms. */
export type FadeOut = (ms: number) => void;
/** Begins a loop; it fades in in so many ms. */
type Begin = (name: LoopName, fadeIn: number) => FadeOut;

interface Slot {
  wanted?: LoopName;
  playing?: LoopName;
  end?: FadeOut;
  waiting?: Stop;
  /** Not before, ms on the schedule's clock. */
  from: number;
  fadeIn: number;
  fadeOut: number;
}

/** Enough not to click. */
const CLICKLESS = 30;

export class LoopPlayer {
  private readonly schedule: Schedule;
  private readonly begin: Begin;
  private readonly slots: Record<keyof Loops, Slot> = {
    phone: { from: 0, fadeIn: 0, fadeOut: CLICKLESS },
    ambience: { from: 0, fadeIn: 900, fadeOut: 500 },
  };
  private held = false;

  constructor(schedule: Schedule, begin: Begin) {
    this.schedule = schedule;
    this.begin = begin;
  }

  want({ phone, ambience }: Loops): void {
    this.wish(this.slots.phone, phone);
    this.wish(this.slots.ambience, ambience);
  }

  /** The telephone rings no sooner than `ms` after what it has to wait for already. */
  waitToRing(ms: number): void {
    const { phone } = this.slots;
    phone.from = Math.max(phone.from, this.schedule.now) + ms;
    this.silence(phone);
    this.settle(phone);
  }

  hold(): void {
    this.held = true;
    for (const slot of Object.values(this.slots)) this.silence(slot);
  }

  /** Whatever is wanted by now begins anew: a ring that goes on in its middle sounds broken. */
  go(): void {
    this.held = false;
    for (const slot of Object.values(this.slots)) this.settle(slot);
  }

  private wish(slot: Slot, name: LoopName | undefined): void {
    if (name) slot.wanted = name;
    else {
      delete slot.wanted;
      slot.from = 0;
    }
    this.settle(slot);
  }

  private settle(slot: Slot): void {
    if (slot.playing !== slot.wanted) this.silence(slot);
    const { wanted, from, fadeIn } = slot;
    if (!wanted || this.held || slot.playing || slot.waiting) return;
    const wait = from - this.schedule.now;
    if (wait > 0) {
      slot.waiting = this.schedule.after(wait, () => {
        delete slot.waiting;
        this.settle(slot);
      });
      return;
    }
    slot.playing = wanted;
    slot.end = this.begin(wanted, fadeIn);
  }

  private silence(slot: Slot): void {
    slot.waiting?.();
    slot.end?.(this.held ? CLICKLESS : slot.fadeOut);
    delete slot.waiting;
    delete slot.end;
    delete slot.playing;
  }
}
