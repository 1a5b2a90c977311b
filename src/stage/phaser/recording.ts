import type Phaser from 'phaser';
import { between } from '../motion/ease.ts';
import { lengthOf } from '../motion/speech.ts';
import type { Stop } from '../motion/timeline.ts';
import { MARKER_BOX, marker, RECORDING_BOX, recording, TRACK } from '../props/recording.ts';
import type { DeviceOptions } from './device.ts';
import { type PropDrawing, Props } from './prop.ts';

const SIGN: PropDrawing = { name: 'recording', box: RECORDING_BOX, svg: recording };
const MARKER: PropDrawing = { name: 'marker', box: MARKER_BOX, svg: marker };

/** Steps of the marker a second: it goes as slowly as people speak. */
const FPS = 6;

type Options = Omit<DeviceOptions, 'outgoing'>;

/** A voice from an answering machine: nobody is there, and it is seen how far it has come. */
export class Recording {
  readonly root: Phaser.GameObjects.Container;
  readonly #options: Options;
  readonly #props: Props;
  readonly #marker: Phaser.GameObjects.Image;
  #stop: Stop | undefined;
  #spoken: (() => void) | undefined;

  static async create(scene: Phaser.Scene, options: Options): Promise<Recording> {
    const props = new Props(options.bakery, [SIGN, MARKER], options.scale);
    await props.bake();
    return new Recording(scene, props, options);
  }

  private constructor(scene: Phaser.Scene, props: Props, options: Options) {
    this.#props = props;
    this.#options = options;
    this.#marker = props.add(scene, MARKER).setY(TRACK.y * options.scale);
    this.root = scene.add.container(0, 0, [props.add(scene, SIGN), this.#marker]);
    this.#move(0);
  }

  /** Plays as long as it takes to say these words, `after` ms from now. `done` comes once: at its end, or when it is cut short. */
  speak(text: string, after: number, done: () => void): void {
    this.hush();
    this.#spoken = done;
    const { timeline, reduced } = this.#options;
    const ms = lengthOf(text, 'neutral');
    const end = () => this.hush();
    this.#stop = reduced()
      ? timeline.add({ after: after + ms, done: end })
      : timeline.add({ after, ms, fps: FPS, step: (share) => this.#move(share), done: end });
  }

  hush(): void {
    this.#stop?.();
    this.#spoken?.();
    this.#spoken = undefined;
  }

  destroy(): void {
    this.hush();
    this.root.destroy(true);
    this.#props.free();
  }

  #move(share: number): void {
    this.#marker.setX(between(TRACK.from, TRACK.to, share) * this.#options.scale);
  }
}
