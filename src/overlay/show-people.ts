/**
 * Below a door that has just opened: who stands behind it must be seen to be there, and that there is more than one.
 * Where they don't fit, the page goes on to them; how much of the door stays in sight is in their style.
 */
export function showPeople(screen: ParentNode): void {
  const people = screen.querySelector<HTMLElement>('#people');
  if (people && people.getBoundingClientRect().bottom > window.innerHeight)
    people.scrollIntoView({ block: 'start' });
}
