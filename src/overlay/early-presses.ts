/**
 * The first screen, or a briefing, stands in the page before the script that runs it has come. What is pressed until then is noted,
 * seen to be noted, and pressed again as soon as somebody listens.
 */
import { showPeople } from './show-people.ts';

const PRESSABLE = 'button, summary';
/** Where the presses wait between the two scripts: on the element that holds the first screen. */
const KEPT = 'earlyPresses';

/** @param screen holds what is shown first, of which every control has its place in the order of the page */
export function notePresses(screen: HTMLElement): void {
  const presses: number[] = [];
  Reflect.set(screen, KEPT, presses);
  screen.addEventListener('click', (event) => {
    const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>(PRESSABLE) : null;
    if (!pressed) return;
    presses.push(controlsIn(screen).indexOf(pressed));
    if (pressed.matches('.door')) swing(screen, pressed);
    else if (pressed.matches('button')) pressed.setAttribute('aria-busy', 'true');
  });
  // Nobody takes the form yet; sending it would open the page anew.
  screen.addEventListener('submit', (event) => event.preventDefault());
}

/** Goes on in `taker` where the learner was in `screen`: what was pressed, what has the focus, how far it was scrolled. */
export function takeOver(screen: HTMLElement, taker: HTMLElement): void {
  const [before, after] = [screen, taker].map((one) => one.querySelector('main')?.className);
  // What they were in could not be opened: what they find now has other things to press.
  if (before !== after) {
    screen.remove();
    return;
  }
  const controls = controlsIn(taker);
  const presses: unknown = Reflect.get(screen, KEPT);
  const focused = [...screen.querySelectorAll<Element>(PRESSABLE)].indexOf(document.activeElement ?? screen);
  const scrolled = scrollersIn(screen).map((one) => one.scrollTop);
  const typed = screen.querySelector('input')?.value ?? '';
  screen.remove();
  const field = taker.querySelector('input');
  if (field) field.value = typed;
  scrollersIn(taker).forEach((one, i) => {
    one.scrollTop = scrolled[i] ?? 0;
  });
  controls[focused]?.focus({ preventScroll: true });
  if (Array.isArray(presses)) for (const press of presses) controls[press]?.click();
}

/** The door needs nobody to open. */
function swing(screen: HTMLElement, door: Element): void {
  const open = door.getAttribute('aria-expanded') !== 'true';
  door.setAttribute('aria-expanded', String(open));
  screen.querySelector('.start')?.setAttribute('data-door', open ? 'open' : 'shut');
  const people = screen.querySelector<HTMLElement>('#people');
  if (people) people.hidden = !open;
  if (open) showPeople(screen);
}

function controlsIn(screen: HTMLElement): HTMLElement[] {
  return [...screen.querySelectorAll<HTMLElement>(PRESSABLE)];
}

function scrollersIn(screen: HTMLElement): Element[] {
  return [...screen.querySelectorAll('main, .sheet')];
}
