import type Phaser from 'phaser';
import { happeningIn } from '../backdrops/life.ts';
import { backdropLayers, FRONT_TOP } from '../backdrops/settings.ts';
import type { Layout } from '../layout.ts';
import { between, smooth } from '../motion/ease.ts';
import type { Stop } from '../motion/timeline.ts';
import { isSomeoneThere, type Picture } from '../picture.ts';
import type { Bakery } from './bakery.ts';
import type { Frame } from './curtain.ts';
import { Drifting } from './drifting.ts';
import { Life } from './life.ts';
import { Stirring } from './stirring.ts';
import type { Workshop } from './tableau.ts';

/** Share of the picture's height that lies beyond each edge, for the place to move in. */
const BEYOND = 0.014;
/** Pixels that the place moves per degree of the head, as a share of what lies beyond. */
const PER_DEGREE = 0.09;
const LEAN_MS = 320;
/** How much of the camera's way the place goes along, 0..1: what is far away grows less. */
const FAR = 0.4;

/** How much further than the rest moves what is nearest. */
const NEAREST = 1.7;

/** The place behind whoever is there: a far and a near picture, with now and then something small between them. */
export class Ground {
  readonly root: Phaser.GameObjects.Container;
  readonly #workshop: Workshop;
  readonly #keys: readonly string[];
  readonly #front: Phaser.GameObjects.Image | undefined;
  readonly #beyond: number;
  readonly #life: Life | undefined;
  readonly #stirring: readonly Stirring[];
  readonly #drifting: readonly Drifting[];
  #leaning: Stop | undefined;
  #shift = 0;
  #zoom = 1;
  #face = { x: 0, y: 0 };

  static async build(workshop: Workshop, picture: Picture, layout: Layout, frame: Frame): Promise<Ground> {
    // Without a customer nothing leans, and everything has to stand where the page expects it.
    const beyond = isSomeoneThere(picture) ? Math.ceil(layout.height * BEYOND) : 0;
    const wider = (frame.width + 2 * beyond) / frame.width;
    const { x, y, scale } = layout.backdrop;
    const place = { x: x * wider - beyond, y: y * wider - beyond, scale: scale * wider };
    const size = { width: frame.width + 2 * beyond, height: layout.height + 2 * beyond };
    const layers = backdropLayers(picture.backdrop, picture.daylight, picture.weather, picture.hour);
    const { bakery } = workshop;
    const back = await bakeLayer(bakery, layers.back, place, beyond, { top: 0, ...size });
    const top = Math.floor(Math.max(0, place.y + FRONT_TOP * place.scale + beyond));
    const front = layers.front && (await bakeLayer(bakery, layers.front, place, beyond, { ...size, top }));
    const happening = happeningIn(picture.backdrop);
    const life = happening ? new Life(happening, { ...workshop, place }) : undefined;
    const stirring = layers.living.map((one) => new Stirring(one, { ...workshop, place }));
    const drifting = layers.drifting.map((one) => new Drifting(one, { ...workshop, place }));
    await Promise.all([life, ...stirring, ...drifting].map((one) => one?.bake()));
    return new Ground(workshop, beyond, { back, front, top, life, stirring, drifting });
  }

  private constructor(
    workshop: Workshop,
    beyond: number,
    { back, front, top, life, stirring, drifting }: Pieces,
  ) {
    const { scene } = workshop;
    this.#workshop = workshop;
    this.#keys = front ? [back, front] : [back];
    this.#beyond = beyond;
    this.#life = life;
    this.#stirring = stirring;
    this.#drifting = drifting;
    const picture = (key: string, y: number) => scene.add.image(-beyond, y - beyond, key).setOrigin(0);
    // Whoever stands here is still to be drawn: nothing is seen before all of it.
    this.root = scene.add.container(0, 0, [picture(back, 0)]).setVisible(false);
    for (const one of drifting) this.root.add([...one.stand(scene)]);
    for (const one of stirring) this.root.add(one.stand(scene));
    if (!front) return;
    this.#front = picture(front, top);
    this.root.add(this.#front);
  }

  /** From now on it is seen, and things happen in it. */
  appear(): void {
    this.root.setVisible(true);
    this.#life?.begin(this.#workshop.scene, this.root);
    for (const one of [...this.#stirring, ...this.#drifting]) one.begin();
  }

  /** `tilt` of the head in degrees. */
  lean(tilt: number): void {
    if (this.#workshop.reduced()) return;
    const from = this.#shift;
    const to = Math.max(-1, Math.min(1, -tilt * PER_DEGREE)) * this.#beyond;
    this.#leaning?.();
    this.#leaning = this.#workshop.timeline.add({
      ms: LEAN_MS,
      step: (share) => {
        this.#shift = between(from, to, smooth(share));
        this.#settle();
      },
    });
  }

  /** The picture it is in grows by `zoom` around the face; the place itself grows less. */
  stayBehind(zoom: number, face: { x: number; y: number }): void {
    this.#zoom = between(1, zoom, FAR) / zoom;
    this.#face = face;
    this.#settle();
  }

  destroy(): void {
    this.#leaning?.();
    this.#life?.destroy();
    for (const one of [...this.#stirring, ...this.#drifting]) one.destroy();
    this.root.destroy(true);
    for (const key of this.#keys) this.#workshop.bakery.remove(key);
  }

  #settle(): void {
    const { x, y } = this.#face;
    // On whole pixels a picture is copied, between them each pixel is worked out.
    const shift = Math.round(this.#shift);
    this.root.setScale(this.#zoom).setPosition(x * (1 - this.#zoom) + shift, y * (1 - this.#zoom));
    this.#front?.setX(-this.#beyond + Math.round(this.#shift * (NEAREST - 1)));
  }
}

interface Pieces {
  back: string;
  front: string | undefined;
  top: number;
  life: Life | undefined;
  stirring: readonly Stirring[];
  drifting: readonly Drifting[];
}

/** A texture of what the frame shows of a layer, and a little more on every side; from `top` pixels down. */
async function bakeLayer(
  bakery: Bakery,
  svg: string,
  place: { x: number; y: number; scale: number },
  beyond: number,
  { top, width, height }: { top: number; width: number; height: number },
): Promise<string> {
  const key = `${bakery.owner()}:place`;
  const box = [-place.x - beyond, -place.y - beyond + top, width, height - top]
    .map((value) => (value / place.scale).toFixed(2))
    .join(' ');
  const cut = () => svg.replace(/viewBox="[^"]*"/, `viewBox="${box}"`);
  await bakery.bake({ key, svg: cut, width, height: height - top });
  return key;
}
