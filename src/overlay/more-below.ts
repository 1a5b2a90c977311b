import './styles/more-below.css';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import { define, Part } from './part.ts';

/** Less than this many pixels out of sight is no news: a rounded edge, a shadow. */
const SLACK = 6;
/** How much of the window one press brings on. */
const PAGE = 0.8;

/**
 * Says that there is more below, and leads there. Stands last in the element that scrolls.
 * `counts` = selector of what is counted, such as answers; without it the words name no number.
 */
class MoreBelow extends Part {
  static override properties: PropertyDeclarations = {
    counts: {},
    unseen: { state: true },
  };
  declare counts: string | undefined;
  /** How many of them are not wholly in sight; 1 when nothing is counted; 0 when everything is in sight. */
  declare unseen: number;
  private watch: ResizeObserver | undefined;
  private scroller: HTMLElement | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    this.scroller = this.parentElement;
    this.scroller?.addEventListener('scroll', this.measure, { passive: true });
    this.watch = new ResizeObserver(this.measure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.scroller?.removeEventListener('scroll', this.measure);
    this.watch?.disconnect();
  }

  /** Each drawing may bring other neighbours. Watching one anew also measures it. */
  protected override updated(): void {
    const { scroller, watch } = this;
    if (!scroller || !watch) return;
    watch.disconnect();
    for (const each of [scroller, ...scroller.children]) if (each !== this) watch.observe(each);
  }

  private measure = (): void => {
    const { scroller, counts } = this;
    if (!scroller) return;
    const below = scroller.scrollHeight - scroller.clientHeight - scroller.scrollTop;
    if (below <= SLACK) this.unseen = 0;
    else if (!counts) this.unseen = 1;
    else {
      const { bottom } = scroller.getBoundingClientRect();
      const hidden = [...scroller.querySelectorAll(counts)].filter(
        (each) => each.getBoundingClientRect().bottom > bottom + SLACK,
      );
      this.unseen = hidden.length;
    }
  };

  private go = (): void => {
    this.scroller?.scrollBy({ top: this.scroller.clientHeight * PAGE });
  };

  protected override render(): TemplateResult | typeof nothing {
    const { text } = this.context;
    if (!this.unseen) return nothing;
    const words = this.counts ? text.t('more.answers', { count: this.unseen }) : text.t('more.below');
    return html`<i class="more-fade"></i>
      <button class="more-below" @click=${this.go}>${words} ${icon('below')}</button>`;
  }
}

define('lijn-more', MoreBelow);
