import './styles/more-below.css';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import { define, Part } from './part.ts';

/** Less than this many pixels out of sight is no news: a rounded edge, a shadow. */
const SLACK = 6;
/** A part of which less than this is in sight says itself that it goes on. */
const ROOM = 100;
/** How much of the window one press brings on. */
const PAGE = 0.8;

/**
 * Says that there is more below, and leads there. Stands last in what scrolls, or in a part of it: on a narrow page
 * the whole page scrolls instead of that part.
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

  override connectedCallback(): void {
    super.connectedCallback();
    // Scrolling does not bubble; whatever scrolls around this, it is seen on its way down.
    document.addEventListener('scroll', this.measure, { passive: true, capture: true });
    this.watch = new ResizeObserver(this.measure);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('scroll', this.measure, { capture: true });
    this.watch?.disconnect();
  }

  /** Each drawing may bring other neighbours. Watching one anew also measures it. */
  protected override updated(): void {
    const { parentElement, watch } = this;
    if (!parentElement || !watch) return;
    watch.disconnect();
    for (const each of [parentElement, ...parentElement.children]) if (each !== this) watch.observe(each);
  }

  private get scroller(): HTMLElement | null {
    let each = this.parentElement;
    while (each && !/auto|scroll/.test(getComputedStyle(each).overflowY)) each = each.parentElement;
    return each;
  }

  private measure = (): void => {
    const { scroller, counts, parentElement: part } = this;
    if (!scroller || !part) return;
    const edge = scroller.getBoundingClientRect().bottom;
    const { top, bottom } = part.getBoundingClientRect();
    const below = part === scroller ? part.scrollHeight - part.clientHeight - part.scrollTop : bottom - edge;
    if (below <= SLACK || top + ROOM > edge) this.unseen = 0;
    else if (!counts) this.unseen = 1;
    else {
      const hidden = [...part.querySelectorAll(counts)].filter(
        (each) => each.getBoundingClientRect().bottom > edge + SLACK,
      );
      this.unseen = hidden.length;
    }
  };

  private go = (): void => {
    const { scroller } = this;
    scroller?.scrollBy({ top: scroller.clientHeight * PAGE });
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
