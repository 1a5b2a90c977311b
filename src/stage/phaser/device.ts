import type Phaser from 'phaser';
import type { Timeline } from '../motion/timeline.ts';
import type { Bakery } from './bakery.ts';

/** What a call comes in on; it stands on the learner's own desk, its foot on 0,0. */
export interface Device {
  readonly root: Phaser.GameObjects.Container;
  /** Asks for attention until it may rest. */
  ring(): void;
  rest(): void;
  destroy(): void;
}

export interface DeviceOptions {
  timeline: Timeline;
  bakery: Bakery;
  /** Pixels per prop unit. */
  scale: number;
  /** The learner dials: the sound goes out, the phone lies still. */
  outgoing: boolean;
  reduced: () => boolean;
}
