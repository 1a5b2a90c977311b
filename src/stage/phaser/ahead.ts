import { isOtherPlace, type Picture } from '../picture.ts';
import type { Tableau } from './tableau.ts';

/** A place that is built, and the picture it was built for. */
export interface Built {
  picture: Picture;
  tableau: Tableau;
}

/** Builds the place that will be wanted next while nobody waits for it yet, such as behind a ringing phone. */
export class Ahead {
  readonly #build: (picture: Picture) => Promise<Tableau>;
  #kept: { picture: Picture; building: Promise<Tableau> } | undefined;

  constructor(build: (picture: Picture) => Promise<Tableau>) {
    this.#build = build;
  }

  prepare(picture: Picture): void {
    if (this.#kept && !isOtherPlace(this.#kept.picture, picture)) return;
    this.drop();
    this.#kept = { picture, building: this.#build(picture) };
  }

  /** Whoever is in it comes as they are by now, not as they were when it was built. */
  async take(wanted: Picture): Promise<Built> {
    const kept = this.#kept;
    if (!kept || isOtherPlace(kept.picture, wanted))
      return { picture: wanted, tableau: await this.#build(wanted) };
    this.#kept = undefined;
    const tableau = await kept.building;
    await tableau.become(wanted);
    const { mood, phone } = wanted;
    return { picture: { ...kept.picture, mood, phone }, tableau };
  }

  drop(): void {
    const kept = this.#kept;
    this.#kept = undefined;
    void kept?.building.then((tableau) => tableau.destroy());
  }
}
