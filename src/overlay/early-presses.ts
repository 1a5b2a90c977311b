/**
 * The first screen stands in the page before the script that runs it has come. What is pressed until then is noted,
 * seen to be noted, and pressed again as soon as somebody listens.
 */
import { showPeople } from './show-people.ts';

const PRESSABLE = 'button, summary';
/** Where the presses wait between the two scripts: on the element that holds the first screen. */
const KEPT = 'earlyPresses';

/** @param screen holds the first screen, of which every control has its place in the order of the page */
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
  const controls = controlsIn(taker);
  const presses: unknown = Reflect.get(screen, KEPT);
  const focused = [...screen.querySelectorAll<Element>(PRESSABLE)].indexOf(document.activeElement ?? screen);
  const scrolled = screen.querySelector('main')?.scrollTop ?? 0;
  const typed = screen.querySelector('input')?.value ?? '';
  screen.remove();
  const field = taker.querySelector('input');
  if (field) field.value = typed;
  const main = taker.querySelector('main');
  if (main) main.scrollTop = scrolled;
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
