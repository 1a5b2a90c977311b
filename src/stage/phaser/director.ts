import type { Cue } from '../../engine/moment.ts';
import type { LineId } from '../../scenario/types.ts';
import { focusOf } from '../backdrops/settings.ts';
import { leavesFrom } from '../calendar-days.ts';
import { layoutOf } from '../layout.ts';
import { isOtherPlace, isSomeoneThere, type Picture } from '../picture.ts';
import { Ahead, type Built } from './ahead.ts';
import { playCalendar } from './calendar.ts';
import { Curtain, type Frame, type Print } from './curtain.ts';
import { prefetchOrder } from './prefetch.ts';
import { Tableau, type Workshop } from './tableau.ts';

export interface Voice {
  /** What a line says, in the learner's language. */
  words: (line: LineId) => string;
  onLine: (line: LineId, state: 'begins' | 'ends') => void;
}

/** Sees to it that the last picture asked for is the one that stands, and plays cues on the way there. */
export class Director {
  readonly #workshop: Workshop;
  readonly #voice: Voice;
  readonly #curtain: Curtain;
  readonly #ahead: Ahead;
  #next: Picture | undefined;
  #frame: Frame;
  #tableau: Tableau | undefined;
  #wanted: Picture | undefined;
  #shown: Picture | undefined;
  #working = false;
  #moving = false;
  #closed = false;
  #daysPass = false;
  #stale = false;
  #said: (() => void) | undefined;
  #silentUntil = 0;

  constructor(workshop: Workshop, voice: Voice, frame: Frame) {
    this.#workshop = workshop;
    this.#voice = voice;
    this.#frame = frame;
    this.#curtain = new Curtain(workshop.scene, workshop.timeline, workshop.reduced);
    this.#curtain.resize(frame);
    this.#ahead = new Ahead((picture) => Tableau.build(workshop, picture, this.#frame));
  }

  /** What will be seen once somebody is on the line: it is made ready while nobody is, such as while it rings. */
  expect(picture: Picture): void {
    this.#next = picture;
  }

  /** Resolves when it stands, unless something else was under way. */
  present(picture: Picture): Promise<void> {
    this.#wanted = picture;
    if (picture.kind === 'ringing') this.#silentUntil = 0;
    return this.#work();
  }

  perform(cue: Cue): void {
    const { timeline } = this.#workshop;
    const actor = this.#tableau?.actor;
    switch (cue.type) {
      case 'say':
        if (cue.by === 'customer') this.#say(cue.line);
        break;
      case 'nudge':
        void actor?.nudge();
        this.#say(cue.line);
        break;
      case 'pause':
        this.#silentUntil = Math.max(this.#silentUntil, timeline.now) + cue.ms;
        break;
      case 'wait':
        if (!this.#moving) void actor?.glance(cue.explained);
        break;
      case 'hangup':
        // Whoever hung up stays as they were until there is something else to look at.
        actor?.hush();
        break;
      case 'calendar':
        this.#daysPass = true;
        void this.#work();
        break;
      case 'camera':
        this.#tableau?.look(cue.camera);
        break;
      default:
        // ring, pickup, mood and ended are seen in the moment; promises and sounds are not seen at all.
        break;
    }
  }

  resize(frame: Frame): void {
    this.#frame = frame;
    this.#curtain.resize(frame);
    this.#ahead.drop();
    this.#tableau?.stretch(frame);
    this.#stale = this.#tableau !== undefined;
    void this.#work();
  }

  close(): void {
    this.#closed = true;
    this.#ahead.drop();
    this.#tableau?.destroy();
    this.#tableau = undefined;
  }

  /** One change at a time, until nothing is left to do. */
  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    // The cues that belong to a moment come right behind it.
    await Promise.resolve();
    while (!this.#closed && this.#wanted && this.#hasWork()) {
      let next = this.#wanted;
      if (this.#daysPass) next = await this.#passDays(next);
      else if (isOtherPlace(this.#shown, next)) next = await this.#goTo(next);
      else if (this.#stale) await this.#rebuild(next);
      else await this.#adjust(next);
      this.#shown = next;
    }
    this.#working = false;
    if (!this.#closed) this.#prefetch();
  }

  #hasWork(): boolean {
    return this.#wanted !== this.#shown || this.#daysPass || this.#stale;
  }

  /** Gives the picture it went to: meanwhile the one asked for can become another. */
  async #goTo(picture: Picture): Promise<Picture> {
    this.#moving = true;
    const next = await this.#ahead.take(picture);
    if (!this.#workshop.reduced() || !this.#tableau) {
      await this.#leave();
      return this.#arriveAt(next);
    }
    await this.#workshop.dissolve(() => this.#swap(next.tableau));
    this.#arrive();
    return next.picture;
  }

  /** Behind the curtain there is nothing any more. */
  async #leave(print?: Print): Promise<void> {
    await this.#curtain.close(print);
    this.#tableau?.destroy();
    this.#tableau = undefined;
  }

  /** Comes out from behind the curtain, unless somebody was quicker: then comes the place they are at by now. */
  async #arriveAt({ picture, tableau }: Built): Promise<Picture> {
    if (this.#isOvertaken(picture)) {
      tableau.destroy();
      return picture;
    }
    this.#swap(tableau);
    await this.#curtain.open();
    this.#arrive();
    return picture;
  }

  #isOvertaken(picture: Picture): boolean {
    return this.#wanted !== undefined && isOtherPlace(picture, this.#wanted);
  }

  #swap(next: Tableau): void {
    this.#tableau?.destroy();
    this.#tableau = undefined;
    if (this.#closed) next.destroy();
    else this.#install(next);
  }

  #arrive(): void {
    this.#moving = false;
    this.#said?.();
    this.#said = undefined;
  }

  /**
   * The calendar is quickly made, and the place behind it: so nobody who hung up is looked at for long. It is on the
   * curtain, and leaves with it once the place stands behind it: nobody looks at an empty stage.
   */
  #passDays(picture: Picture): Promise<Picture> {
    const { scene, timeline, bakery, reduced } = this.#workshop;
    const { height, figure } = layoutOf(this.#frame.width, this.#frame.height, focusOf(picture.backdrop));
    this.#daysPass = false;
    this.#moving = true;
    return playCalendar(scene, {
      timeline,
      bakery,
      reduced,
      leaves: leavesFrom(this.#shown?.day, picture.day),
      x: figure.x + 400 * figure.scale,
      height,
      cut: () => this.#wanted?.kind !== 'ringing' || this.#closed,
      bring: (calendar) => this.#leave(calendar),
      takeAway: async () => this.#arriveAt(await this.#buildWanted(picture)),
    });
  }

  async #buildWanted(picture: Picture): Promise<Built> {
    const next = await this.#ahead.take(this.#wanted ?? picture);
    if (this.#closed || !this.#isOvertaken(next.picture)) return next;
    next.tableau.destroy();
    return this.#buildWanted(picture);
  }

  /** The same picture for another frame size: swapped without any show. */
  async #rebuild(picture: Picture): Promise<void> {
    this.#stale = false;
    const next = await Tableau.build(this.#workshop, picture, this.#frame);
    this.#swap(next);
  }

  #install(tableau: Tableau): void {
    this.#tableau = tableau;
    tableau.appear();
    const { width, height } = this.#frame;
    if (tableau.frame.width !== width || tableau.frame.height !== height) {
      tableau.stretch(this.#frame);
      this.#stale = true;
    }
  }

  async #adjust(picture: Picture): Promise<void> {
    const tableau = this.#tableau;
    if (!isSomeoneThere(picture)) {
      this.#moving = true;
      await tableau?.turnTo(picture);
      this.#arrive();
      return;
    }
    tableau?.fade(picture.kind === 'ended');
    const look = tableau?.actor?.puppet.look;
    if (look && (look.mood !== picture.mood || look.phone !== picture.phone)) await this.#pose(picture);
    if (picture.kind === 'ended') tableau?.actor?.rest();
  }

  async #pose({ mood, phone }: Picture): Promise<void> {
    this.#tableau?.lean(mood);
    await this.#tableau?.actor?.change(mood, phone);
  }

  #say(line: LineId): void {
    const speak = () => {
      const after = Math.max(0, this.#silentUntil - this.#workshop.timeline.now);
      this.#voice.onLine(line, 'begins');
      this.#tableau?.speak(this.#voice.words(line), after, () => this.#voice.onLine(line, 'ends'));
    };
    if (this.#moving || this.#isLeaving()) this.#said = speak;
    else speak();
  }

  /** The cues of a moment are heard before the way to its place has begun: whoever is here does not say that line. */
  #isLeaving(): boolean {
    return this.#daysPass || (this.#wanted !== undefined && isOtherPlace(this.#shown, this.#wanted));
  }

  /** While somebody reads: what the next answer can show. */
  #prefetch(): void {
    const shown = this.#shown;
    if (shown && this.#next && !isSomeoneThere(shown) && shown.kind !== 'floor')
      this.#ahead.prepare(this.#next);
    else this.#ahead.drop();
    const actor = this.#tableau?.actor;
    if (!actor || shown?.kind !== 'talking') return;
    for (const mood of prefetchOrder(actor.mood)) void actor.expect(mood);
  }
}
