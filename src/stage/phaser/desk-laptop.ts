import type Phaser from 'phaser';
import { overshoot } from '../motion/ease.ts';
import type { Stop } from '../motion/timeline.ts';
import { LAPTOP_BOX, laptop, MESSAGE_BOX, MESSAGE_TAIL, message } from '../props/laptop.ts';
import type { Device, DeviceOptions } from './device.ts';
import { type PropDrawing, Props } from './prop.ts';

const LAPTOP: PropDrawing = { name: 'laptop', box: LAPTOP_BOX, svg: laptop };
const MESSAGE: PropDrawing = { name: 'message', box: MESSAGE_BOX, svg: message };

const POP_MS = 420;
const NUDGE_MS = 500;
const NUDGE_PAUSE_MS = 2600;
/** Degrees and share of its size by which the message asks once more. */
const NUDGE = { tilt: 4, grows: 0.06 };

/** The screen on the desk that a chat comes in on: a message pops up, and stirs until it is opened. */
export class DeskLaptop implements Device {
  readonly root: Phaser.GameObjects.Container;
  readonly #options: DeviceOptions;
  readonly #props: Props;
  readonly #message: Phaser.GameObjects.Image;
  #stop: Stop | undefined;

  static async create(scene: Phaser.Scene, options: DeviceOptions): Promise<DeskLaptop> {
    const props = new Props(options.bakery, [LAPTOP, MESSAGE], options.scale);
    await props.bake();
    return new DeskLaptop(scene, props, options);
  }

  private constructor(scene: Phaser.Scene, props: Props, options: DeviceOptions) {
    this.#props = props;
    this.#options = options;
    const { scale } = options;
    this.#message = props.add(scene, MESSAGE).setPosition(MESSAGE_TAIL[0] * scale, MESSAGE_TAIL[1] * scale);
    this.root = scene.add.container(0, 0, [props.add(scene, LAPTOP), this.#message]);
    this.rest();
  }

  ring(): void {
    this.#stop?.();
    this.#message.setVisible(true).setScale(1).setAngle(0);
    const { timeline, reduced } = this.#options;
    if (reduced()) {
      this.#nudgeLater();
      return;
    }
    this.#stop = timeline.add({
      ms: POP_MS,
      step: (share) => this.#message.setScale(Math.max(0.01, overshoot(share))),
      done: () => this.#nudgeLater(),
    });
  }

  rest(): void {
    this.#stop?.();
    this.#message.setVisible(false);
  }

  destroy(): void {
    this.#stop?.();
    this.root.destroy(true);
    this.#props.free();
  }

  #nudgeLater(): void {
    this.#stop = this.#options.timeline.add({
      after: NUDGE_PAUSE_MS,
      life: true,
      ms: NUDGE_MS,
      fps: 20,
      step: (share) => {
        const swell = Math.sin(share * Math.PI);
        this.#message
          .setScale(1 + NUDGE.grows * swell)
          .setAngle(Math.sin(share * Math.PI * 4) * NUDGE.tilt * swell);
      },
      done: () => this.#nudgeLater(),
    });
  }
}
