import type Phaser from 'phaser';
import { RING_MS, RING_PAUSE_MS, ringTilt, ringWave } from '../motion/ring.ts';
import type { Stop } from '../motion/timeline.ts';
import {
  HANDSET_BOX,
  HANDSET_Y,
  handset,
  PHONE_BOX,
  phoneBody,
  ringWaves,
  WAVES_BOX,
  WAVES_Y,
} from '../props/phone.ts';
import type { Device, DeviceOptions } from './device.ts';
import { type PropDrawing, Props } from './prop.ts';

const BODY: PropDrawing = { name: 'phone', box: PHONE_BOX, svg: phoneBody };
const HANDSET: PropDrawing = { name: 'handset', box: HANDSET_BOX, svg: handset };
const WAVES: PropDrawing = { name: 'waves', box: WAVES_BOX, svg: ringWaves };
const ALL = [BODY, HANDSET, WAVES];

/** The phone on the desk. With reduced motion the sound it makes stands around it. */
export class DeskPhone implements Device {
  readonly root: Phaser.GameObjects.Container;
  readonly #options: DeviceOptions;
  readonly #props: Props;
  readonly #handset: Phaser.GameObjects.Image;
  readonly #waves: Phaser.GameObjects.Image;
  #stop: Stop | undefined;

  static async create(scene: Phaser.Scene, options: DeviceOptions): Promise<DeskPhone> {
    const props = new Props(options.bakery, ALL, options.scale);
    await props.bake();
    return new DeskPhone(scene, props, options);
  }

  private constructor(scene: Phaser.Scene, props: Props, options: DeviceOptions) {
    this.#props = props;
    this.#options = options;
    this.#waves = props.add(scene, WAVES);
    this.#waves.setY(WAVES_Y * options.scale);
    this.#handset = props.add(scene, HANDSET);
    this.root = scene.add.container(0, 0, [this.#waves, props.add(scene, BODY), this.#handset]);
    this.#lie();
  }

  ring(): void {
    const { timeline, outgoing, reduced } = this.#options;
    this.#stop?.();
    if (reduced()) {
      this.#lie(1);
      this.#stop = timeline.add({ after: RING_PAUSE_MS, life: true, done: () => this.ring() });
      return;
    }
    this.#stop = timeline.add({
      ms: outgoing ? RING_MS * 1.6 : RING_MS,
      fps: 24,
      step: (share) => this.#sound(share),
      done: () => {
        this.#stop = timeline.add({ after: RING_PAUSE_MS, done: () => this.ring() });
      },
    });
  }

  rest(): void {
    this.#stop?.();
    this.#lie();
  }

  destroy(): void {
    this.#stop?.();
    this.root.destroy(true);
    this.#props.free();
  }

  #sound(share: number): void {
    const { scale, outgoing } = this.#options;
    const tilt = outgoing ? 0 : ringTilt(share);
    const { spread, strength } = ringWave(share);
    this.#handset.setAngle(tilt).setY((HANDSET_Y - Math.abs(tilt) * 1.6) * scale);
    this.#waves.setAlpha(strength).setScale(0.9 + 0.14 * spread);
  }

  /** @param waves how strongly its sound shows, 0..1 */
  #lie(waves = 0): void {
    this.#handset.setAngle(0).setY(HANDSET_Y * this.#options.scale);
    this.#waves.setAlpha(waves).setScale(1);
  }
}
