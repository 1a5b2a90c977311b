import type Phaser from 'phaser';
import type { Mood } from '../../scenario/types.ts';
import { focusOf } from '../backdrops/settings.ts';
import { deskLayoutOf, type Spot } from '../desk-layout.ts';
import { castMember } from '../figures/cast.ts';
import { EXPRESSIONS } from '../figures/expressions.ts';
import { type Layout, layoutOf, type Room } from '../layout.ts';
import { between, smooth } from '../motion/ease.ts';
import type { Timeline } from '../motion/timeline.ts';
import { isSomeoneThere, type Picture } from '../picture.ts';
import { RECORDING_Y } from '../props/on-desk.ts';
import { Actor } from './actor.ts';
import type { Bakery } from './bakery.ts';
import { creamSheet, type Frame } from './curtain.ts';
import { DeskLaptop } from './desk-laptop.ts';
import { DeskPhone } from './desk-phone.ts';
import type { Device } from './device.ts';
import { Ground } from './ground.ts';
import { Puppet } from './puppet.ts';
import { Recording } from './recording.ts';
import { Wardrobe } from './wardrobe.ts';

export interface Workshop {
  scene: Phaser.Scene;
  timeline: Timeline;
  bakery: Bakery;
  /** 0..1 */
  random: () => number;
  reduced: () => boolean;
  /** Where a face is not covered by words; asked whenever a place is built. */
  room: () => Room | undefined;
  /** Whether words lie over where hands are, so that these stay down; asked as above. */
  handsDown: () => boolean;
  dissolve: (change: () => void) => Promise<void>;
}

/** How much the place fades once the last word is said, 0..1. */
const AFTERGLOW = 0.4;
const CAMERA_MS = 700;
const NEAR = 1.12;

/** A place with whoever or whatever is in it, built for one frame size. */
export class Tableau {
  readonly root: Phaser.GameObjects.Container;
  readonly layout: Layout;
  readonly frame: Frame;
  readonly actor: Actor | undefined;
  readonly #device: Device | undefined;
  readonly #spot: Spot | undefined;
  #recording: Recording | undefined;
  readonly #veil: Phaser.GameObjects.Image;
  readonly #workshop: Workshop;
  readonly #ground: Ground;

  /** Bakes everything first; the tableau is complete, and hidden until it is shown. */
  static async build(workshop: Workshop, picture: Picture, frame: Frame): Promise<Tableau> {
    const { width, height } = frame;
    const focus = focusOf(picture.backdrop);
    if (!isSomeoneThere(picture) && picture.kind !== 'floor') {
      const desk = deskLayoutOf(width, height, focus, workshop.room());
      const place = await Ground.build(workshop, picture, desk, frame);
      const device = await deviceOf(workshop, picture, desk.device);
      const empty = new Tableau(workshop, desk, frame, place, undefined, { device, spot: desk.device });
      await empty.turnTo(picture);
      return empty;
    }
    const layout = layoutOf(width, height, focus, picture.kind === 'floor', workshop.room());
    const ground = await Ground.build(workshop, picture, layout, frame);
    if (picture.kind === 'floor') return new Tableau(workshop, layout, frame, ground, undefined, undefined);
    const { scale } = layout.figure;
    const wardrobe = new Wardrobe(castMember(picture.cast), scale, workshop.bakery, workshop.handsDown());
    await wardrobe.prepare(picture.mood, picture.phone);
    const actor = new Actor(new Puppet(workshop.scene, wardrobe), wardrobe, workshop);
    actor.appear(picture.mood, picture.phone);
    const tableau = new Tableau(workshop, layout, frame, ground, actor, undefined);
    if (picture.kind === 'ended') tableau.#veil.setAlpha(AFTERGLOW);
    return tableau;
  }

  private constructor(
    workshop: Workshop,
    layout: Layout,
    frame: Frame,
    ground: Ground,
    actor: Actor | undefined,
    desk: { device: Device; spot: Spot } | undefined,
  ) {
    const { scene } = workshop;
    this.#workshop = workshop;
    this.layout = layout;
    this.frame = frame;
    this.actor = actor;
    this.#device = desk?.device;
    this.#spot = desk?.spot;
    this.#ground = ground;
    this.#veil = creamSheet(scene).setDisplaySize(frame.width, layout.height).setAlpha(0);
    this.root = scene.add.container(0, 0, [ground.root, this.#veil]);
    if (actor) {
      const { x, y, scale } = layout.figure;
      // The figure's view starts 80 units left of its origin.
      actor.puppet.root.setPosition(x + 80 * scale, y).setScale(scale);
      this.root.add(actor.puppet.root);
    }
    if (desk) this.root.add(desk.device.root);
    if (layout.tall) this.root.add(this.#belowPicture());
    this.root.setVisible(false);
  }

  appear(): void {
    this.#ground.appear();
    this.root.setVisible(true);
  }

  /** Before it is shown: whoever is there takes the mood of the picture. */
  async become({ mood, phone }: Picture): Promise<void> {
    await this.actor?.become(mood, phone);
  }

  /** What is on the desk does what it has to do now. Resolves when it can be seen. */
  async turnTo({ kind }: Picture): Promise<void> {
    if (kind === 'ringing') this.#device?.ring();
    else this.#device?.rest();
    if (kind === 'recorded') await this.#play();
    else this.#stopPlaying();
    // Also when nothing moves there is a new picture.
    this.#workshop.timeline.add({});
  }

  /** Whoever is there says it, or the machine does. `done` comes once. */
  speak(text: string, after: number, done: () => void): void {
    const speaker = this.actor ?? this.#recording;
    if (speaker) speaker.speak(text, after, done);
    else done();
  }

  async #play(): Promise<void> {
    if (!this.#spot) return;
    const { x, y, scale } = this.#spot;
    this.#recording ??= await Recording.create(this.#workshop.scene, { ...this.#workshop, scale });
    this.#recording.root.setPosition(x, y + RECORDING_Y * scale);
    this.root.add(this.#recording.root);
  }

  #stopPlaying(): void {
    this.#recording?.destroy();
    this.#recording = undefined;
  }

  /** The paper under the picture in an upright frame: whoever stands in it is cut off where it ends. */
  #belowPicture(): Phaser.GameObjects.Image {
    const { width, height } = this.frame;
    const sheet = creamSheet(this.#workshop.scene).setDisplaySize(width, height);
    return sheet.setY(this.layout.height);
  }

  /** The place pales, the person stays. */
  fade(ended: boolean): void {
    const from = this.#veil.alpha;
    const to = ended ? AFTERGLOW : 0;
    if (from === to) return;
    const ms = this.#workshop.reduced() ? 120 : 450;
    this.#workshop.timeline.add({
      ms,
      step: (share) => this.#veil.setAlpha(between(from, to, smooth(share))),
    });
  }

  /** The place moves a little against the head. */
  lean(mood: Mood): void {
    this.#ground.lean(EXPRESSIONS[mood].head.tilt);
  }

  /** Slowly closer to the face, or back. */
  look(camera: 'near' | 'wide'): void {
    if (!this.actor || this.#workshop.reduced()) return;
    const from = this.root.scaleX;
    const to = camera === 'near' ? NEAR : 1;
    const { x, y, scale } = this.layout.figure;
    const face = { x: x + 400 * scale, y: y + 320 * scale };
    this.#workshop.timeline.add({
      ms: CAMERA_MS,
      step: (share) => {
        const zoom = between(from, to, smooth(share));
        this.root.setScale(zoom).setPosition(face.x * (1 - zoom), face.y * (1 - zoom));
        this.#ground.stayBehind(zoom, face);
      },
    });
  }

  /** Covers another frame as well as it can, until it is built anew. */
  stretch({ width, height }: Frame): void {
    const zoom = Math.max(width / this.frame.width, height / this.frame.height);
    this.root.setScale(zoom).setPosition(0, height - this.frame.height * zoom);
  }

  destroy(): void {
    this.actor?.destroy();
    this.#device?.destroy();
    this.#stopPlaying();
    this.root.destroy(true);
    this.#ground.destroy();
  }
}

async function deviceOf(workshop: Workshop, picture: Picture, { x, y, scale }: Spot): Promise<Device> {
  const options = { ...workshop, scale, outgoing: picture.from === 'learner' };
  const { scene } = workshop;
  const device =
    picture.device === 'laptop'
      ? await DeskLaptop.create(scene, options)
      : await DeskPhone.create(scene, options);
  device.root.setPosition(x, y);
  return device;
}
