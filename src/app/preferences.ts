/** The learner's settings as they stand: changed, spoken in another language, kept and forgotten. */
import type { Settings } from '../overlay/view.ts';
import type { Outside } from './outside.ts';
import { DEFAULTS, forgetSettings, merge, saveSettings } from './settings.ts';

export class Preferences {
  now: Settings;

  constructor(private readonly outside: Outside) {
    this.now = outside.settings;
  }

  /**
   * All words change at once: what must be said in the new language is fetched before anything is.
   * @param fetch what must be said besides the words of the interface
   * @returns false when the language could not be loaded; the old one then stays, the rest is changed
   */
  async change(
    change: Partial<Settings>,
    fetch: (language: Settings['language']) => Promise<void>,
  ): Promise<boolean> {
    const { language } = this.now;
    this.now = merge(this.now, { ...this.now, ...change });
    let spoken = true;
    if (this.now.language !== language)
      await fetch(this.now.language)
        .then(() => this.outside.text.setLanguage(this.now.language))
        .catch(() => {
          this.now = { ...this.now, language };
          spoken = false;
        });
    saveSettings(this.outside.storage, this.now);
    this.outside.settled(this.now);
    return spoken;
  }

  /** Everything as it was at the first visit, but for the language: nobody should have to look for it. */
  forget(): void {
    forgetSettings(this.outside.storage);
    this.now = { ...DEFAULTS, language: this.now.language };
    this.outside.settled(this.now);
  }
}
