/** The laptop on the learner's desk that a chat comes in on. Stands on 0,0 in backdrop units. */
import { circle, document, ellipse, fill, line, rect } from '../svg.ts';
import type { PropBox } from './phone.ts';

export const LAPTOP_BOX: PropBox = [-270, -320, 540, 350];
/** Around the tip of its tail. */
export const MESSAGE_BOX: PropBox = [-60, -190, 310, 200];
/** Where the tail points at the screen. */
export const MESSAGE_TAIL = [14, -240] as const;

/** What was written before, from the one and from the other. */
const written = (y: number, width: number, own: boolean): string => {
  const x = own ? 172 - width : -96;
  return (
    rect(x, y, width, 34, 17, own ? '#CFE6E0' : '#FFFFFF') +
    rect(x + 18, y + 14, width - 48, 7, 3.5, own ? '#5F9E94' : '#B9AFC4')
  );
};

const customers = (): string =>
  ['#D9694F', '#E8A33D', '#7FA7D9', '#8FC4B7']
    .map(
      (colour, i) =>
        circle(-156, -226 + i * 50, 16, colour) +
        circle(-156, -230 + i * 50, 6, '#FFF3E2') +
        fill(
          `M-167,${-216 + i * 50}C-165,${-226 + i * 50} -147,${-226 + i * 50} -145,${-216 + i * 50}Z`,
          '#FFF3E2',
        ),
    )
    .join('');

/** A screen with a chat on it, a lid and keys. */
export const laptop = (): string =>
  document(
    LAPTOP_BOX.join(' '),
    [
      ellipse(0, 6, 256, 18, '#2A1A2E', 0.2),
      rect(-216, -310, 432, 280, 20, '#2B2140'),
      rect(-200, -294, 400, 246, 8, '#EAF3F0'),
      rect(-200, -294, 400, 34, 8, '#1F6F68'),
      circle(-180, -277, 7, '#F2B84B') + rect(-162, -282, 96, 10, 5, '#CFE6E0'),
      rect(-200, -260, 86, 212, 0, '#D5E6E1'),
      customers(),
      written(-244, 150, false),
      written(-200, 176, true),
      written(-156, 190, false),
      rect(-98, -84, 284, 26, 13, '#FFFFFF') + rect(-80, -74, 90, 6, 3, '#D5CCDA'),
      circle(170, -71, 10, '#2E8C83'),
      fill('M-216,-34H216L256,-6C260,2 254,8 246,8H-246C-254,8 -260,2 -256,-6Z', '#C9C2D4'),
      fill('M-256,-6C-260,2 -254,8 -246,8H246C254,8 260,2 256,-6Z', '#8F86A0'),
      fill('M-190,-28H190L204,-16H-204Z', '#7D7390'),
      rect(-46, -12, 92, 6, 3, '#A79FB5'),
    ].join(''),
  );

/** A message that has just come in: as a balloon, with a mark that says it is new. Without words. */
export const message = (): string =>
  document(
    MESSAGE_BOX.join(' '),
    [
      fill(
        'M-18,-170H204C222,-170 234,-158 234,-140V-74C234,-56 222,-44 204,-44H58C44,-26 24,-10 0,0C8,-14 10,-28 8,-44H-18C-36,-44 -48,-56 -48,-74V-140C-48,-158 -36,-170 -18,-170Z',
        '#2A1A2E',
        0.16,
      ),
      fill(
        'M-18,-178H204C222,-178 234,-166 234,-148V-82C234,-64 222,-52 204,-52H58C44,-34 24,-18 0,-8C8,-22 10,-36 8,-52H-18C-36,-52 -48,-64 -48,-82V-148C-48,-166 -36,-178 -18,-178Z',
        '#FFFDF8',
      ),
      circle(4, -115, 30, '#F2B84B') + circle(4, -123, 11, '#FFF9EE'),
      fill('M-16,-96C-12,-112 20,-112 24,-96C18,-88 -10,-88 -16,-96Z', '#FFF9EE'),
      line('M58,-134H196M58,-108H168', '#5B5170', 13),
      circle(58, -80, 7, '#B9AFC4') + circle(82, -80, 7, '#B9AFC4') + circle(106, -80, 7, '#B9AFC4'),
      circle(222, -164, 22, '#D9472F') + circle(222, -164, 8, '#FFFFFF'),
    ].join(''),
  );
