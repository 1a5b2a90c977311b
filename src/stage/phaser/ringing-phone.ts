import type Phaser from 'phaser';
import { RING_MS, RING_PAUSE_MS, ringTilt, ringWave } from '../motion/ring.ts';
import type { Stop, Timeline } from '../motion/timeline.ts';
import { HANDSET_BOX, handset, PHONE_BOX, phoneBody, ringWaves, WAVES_BOX } from '../props/phone.ts';
import type { Bakery } from './bakery.ts';
import { type PropDrawing, Props } from './prop.ts';

const BODY: PropDrawing = { name: 'phone', box: PHONE_BOX, svg: phoneBody };
const HANDSET: PropDrawing = { name: 'handset', box: HANDSET_BOX, svg: handset };
const WAVES: PropDrawing = { name: 'waves', box: WAVES_BOX, svg: ringWaves };
const ALL = [BODY, HANDSET, WAVES];

/** The middle of the resting handset above the phone's foot, in prop units. */
const HANDSET_Y = -188;

export interface RingingPhoneOptions {
  timeline: Timeline;
  bakery: Bakery;
  /** Pixels per prop unit. */
  scale: number;
  /** The learner dials: the sound goes out, the phone lies still. */
  outgoing: boolean;
  reduced: () => boolean;
}

/** The phone on the desk; rings until it is destroyed. */
export class RingingPhone {
  readonly root: Phaser.GameObjects.Container;
  readonly #options: RingingPhoneOptions;
  readonly #props: Props;
  readonly #handset: Phaser.GameObjects.Image;
  readonly #waves: Phaser.GameObjects.Image;
  #stop: Stop | undefined;

  static async create(scene: Phaser.Scene, options: RingingPhoneOptions): Promise<RingingPhone> {
    const props = new Props(options.bakery, ALL, options.scale);
    await props.bake();
    return new RingingPhone(scene, props, options);
  }

  private constructor(scene: Phaser.Scene, props: Props, options: RingingPhoneOptions) {
    this.#props = props;
    this.#options = options;
    const { scale } = options;
    this.#waves = props.add(scene, WAVES).setAlpha(0);
    this.#waves.setY(-80 * scale);
    this.#handset = props.add(scene, HANDSET).setY(HANDSET_Y * scale);
    this.root = scene.add.container(0, 0, [this.#waves, props.add(scene, BODY), this.#handset]);
    this.#ring();
  }

  destroy(): void {
    this.#stop?.();
    this.root.destroy(true);
    this.#props.free();
  }

  #ring(): void {
    const { timeline, scale, outgoing, reduced } = this.#options;
    const step = (share: number) => {
      const tilt = outgoing || reduced() ? 0 : ringTilt(share);
      const { spread, strength } = ringWave(share);
      this.#handset.setAngle(tilt).setY((HANDSET_Y - Math.abs(tilt) * 1.6) * scale);
      this.#waves.setAlpha(strength).setScale(reduced() ? 1 : 0.9 + 0.14 * spread);
    };
    const ms = outgoing ? RING_MS * 1.6 : RING_MS;
    this.#stop = timeline.add({
      ms,
      fps: reduced() ? 10 : 24,
      step,
      done: () => {
        this.#stop = timeline.add({ after: RING_PAUSE_MS, done: () => this.#ring() });
      },
    });
  }
}
