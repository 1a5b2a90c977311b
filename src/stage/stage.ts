/** The living picture behind the page. Decoration only: everything it shows is also said in the DOM. */
import type { Cue, Moment, Presenter } from '../engine/moment.ts';
import type { LineId } from '../scenario/types.ts';
import { daylightAt } from './daylight.ts';
import { Timeline } from './motion/timeline.ts';
import { Bakery } from './phaser/bakery.ts';
import { crossfade } from './phaser/crossfade.ts';
import { Director } from './phaser/director.ts';
import { fitTo, handsDownIn, roomIn } from './phaser/fit.ts';
import { openGame } from './phaser/game.ts';
import { Pulse } from './phaser/pulse.ts';
import { chooseRenderer, type RendererName } from './phaser/renderer-choice.ts';
import { answeredOf, floorPicture, isSomeoneThere, pictureOf } from './picture.ts';

export type Motion = 'full' | 'reduced';

export interface StageOptions {
  /** Asked whenever something is about to move. */
  motion: () => Motion;
  /** What a line says: the mouth follows its letters. Nothing is ever written on the canvas. */
  words: (line: LineId) => string;
  /** 0 up to 1; decides when someone blinks. */
  random: () => number;
  /** Told when a mouth begins and ends a line, for a voice to go with it. */
  onLine?: (line: LineId, state: 'begins' | 'ends') => void;
  /** `auto` takes WebGL only where a graphics card does the work. */
  renderer?: RendererName | 'auto';
}

export interface Stage extends Presenter {
  readonly renderer: RendererName;
  /** Nobody is on the line: shows the service floor in the light of an hour, 0 up to 24. Resolves when it stands. */
  visit(hour: number): Promise<void>;
  /** Draws nothing and makes nothing ready until then: somebody else needs the machine. */
  makeWay(until: Promise<unknown>): void;
  /** Everything stands still, its clock too. */
  setPaused(paused: boolean): void;
  /** Overrules `options.motion` from now on. */
  setMotion(motion: Motion): void;
  destroy(): void;
}

/** Thirty pictures a second: without a graphics card each takes half of a frame or more. */
const SOFTWARE_REST_MS = 1000 / 30;

/**
 * Fills `parent` (which must have a size of its own) and follows it when it is resized.
 * @throws Error when this browser cannot draw at all; show stills instead
 */
export async function createStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const { game, scene, renderer } = await openGame(parent, chooseRenderer(options.renderer ?? 'auto'));
  let motion: Motion | undefined;
  const reduced = () => (motion ?? options.motion()) === 'reduced';
  const timeline = new Timeline(() => pulse.poke(), reduced);
  const pulse = new Pulse(game, timeline, renderer === 'canvas' ? SOFTWARE_REST_MS : 0);
  const bakery = new Bakery(game.textures);
  const frame = { width: game.scale.width, height: game.scale.height };
  const dissolve = (change: () => void) => crossfade({ scene, timeline, bakery }, change);
  const director = new Director(
    {
      scene,
      timeline,
      bakery,
      random: options.random,
      reduced,
      room: () => roomIn(parent),
      handsDown: () => handsDownIn(parent),
      dissolve,
    },
    { words: options.words, onLine: options.onLine ?? (() => {}) },
    frame,
  );
  const unfit = fitTo(parent, game, (next) => {
    director.resize(next);
    pulse.poke();
  });

  let paused = false;
  const runOrRest = () => (paused || window.document.hidden ? pulse.stop() : pulse.start());
  window.document.addEventListener('visibilitychange', runOrRest);
  // A lost context takes the picture with it; Phaser brings its textures back, the frame is ours to draw again.
  game.renderer.on('restorewebgl', () => pulse.poke());
  runOrRest();

  return {
    renderer,
    present(moment: Moment) {
      const when = options.words(moment.when);
      const picture = pictureOf(moment, when);
      if (!isSomeoneThere(picture)) director.expect(answeredOf(moment, when));
      void director.present(picture);
    },
    perform(cue: Cue) {
      director.perform(cue);
    },
    makeWay(until) {
      pulse.makeWay(until);
      bakery.makeWay(until);
    },
    visit: (hour) => director.present(floorPicture(daylightAt(hour))),
    setPaused(next) {
      paused = next;
      runOrRest();
    },
    setMotion(next) {
      motion = next;
      // What stood still may go on, or has to stop.
      pulse.poke();
    },
    destroy() {
      window.document.removeEventListener('visibilitychange', runOrRest);
      unfit();
      pulse.stop();
      director.close();
      bakery.close();
      timeline.clear();
      game.destroy(true);
      // Phaser takes itself down in its next step, and its loop is asleep.
      game.step(0, 0);
    },
  };
}
