import type Phaser from 'phaser';
import { sized, svgUrl } from '../svg-url.ts';
import { addPicture, removePicture } from './textures.ts';

export interface Order {
  key: string;
  svg: () => string;
  /** Pixels. */
  width: number;
  height: number;
}

interface Job extends Order {
  done: () => void;
}

/** Rows of a large picture that are drawn in one go; more would hold up the page. */
const SLICE_PIXELS = 300_000;

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });

const idle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 400 });
    else setTimeout(resolve, 40);
  });

/** Makes textures of SVG text, one small piece per task, so that a key press is never kept waiting. */
export class Bakery {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #jobs: Job[] = [];
  readonly #later: Job[] = [];
  readonly #pending = new Map<string, Promise<void>>();
  #owners = 0;
  #working = false;
  #closed = false;
  #way: Promise<unknown> = Promise.resolve();

  constructor(textures: Phaser.Textures.TextureManager) {
    this.#textures = textures;
  }

  /** A prefix for texture names that nobody else uses: who bakes may free without asking. */
  owner(): string {
    this.#owners++;
    return `${this.#owners}`;
  }

  has(key: string): boolean {
    return this.#textures.exists(key);
  }

  /** Resolves when the texture is there. `urgent` false waits until the page is idle. */
  bake(order: Order, urgent = true): Promise<void> {
    if (this.has(order.key)) return Promise.resolve();
    const pending = this.#pending.get(order.key);
    if (pending) {
      if (urgent) this.#hurry(order.key);
      return pending;
    }
    const baked = new Promise<void>((resolve) => {
      (urgent ? this.#jobs : this.#later).push({ ...order, done: resolve });
    });
    this.#pending.set(order.key, baked);
    void this.#work();
    return baked;
  }

  /** Nothing more is made until then. */
  makeWay(until: Promise<unknown>): void {
    this.#way = until;
  }

  remove(key: string): void {
    if (this.has(key)) removePicture(this.#textures, key);
  }

  close(): void {
    this.#closed = true;
    this.#jobs.length = 0;
    this.#later.length = 0;
  }

  #hurry(key: string): void {
    const index = this.#later.findIndex((job) => job.key === key);
    if (index >= 0) this.#jobs.push(...this.#later.splice(index, 1));
  }

  async #work(): Promise<void> {
    if (this.#working) return;
    this.#working = true;
    while (!this.#closed) {
      if (this.#jobs.length === 0 && this.#later.length > 0) await idle();
      await this.#way;
      const job = this.#jobs.shift() ?? this.#later.shift();
      if (!job) break;
      await this.#make(job);
    }
    this.#working = false;
  }

  async #make(job: Job): Promise<void> {
    try {
      await this.#draw(job);
    } catch (cause) {
      console.warn(`The stage could not draw ${job.key}; it is left out.`, cause);
    }
    this.#pending.delete(job.key);
    job.done();
  }

  async #draw({ key, svg, width, height }: Job): Promise<void> {
    const image = new Image(width, height);
    image.src = svgUrl(sized(svg(), width, height));
    await image.decode();
    await this.#nextTurn();
    const canvas = window.document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context || this.#closed) return;
    const rows = Math.max(1, Math.floor(SLICE_PIXELS / width));
    for (let y = 0; y < height; y += rows) {
      const part = Math.min(rows, height - y);
      context.drawImage(image, 0, y, width, part, 0, y, width, part);
      if (y + rows < height) await this.#nextTurn();
    }
    if (!this.#closed && !this.has(key)) addPicture(this.#textures, key, canvas);
  }

  async #nextTurn(): Promise<void> {
    await nextTask();
    await this.#way;
  }
}
