import { document } from '../svg.ts';
import { callDesk, desk } from './desk.ts';
import { home } from './home.ts';
import { lunchroom } from './lunchroom.ts';
import { masterclass } from './masterclass.ts';
import { showroom } from './showroom.ts';
import { street } from './street.ts';

/** Every backdrop is drawn on 1920 x 1080 units. */
export const BACKDROP_WIDTH = 1920;
export const BACKDROP_HEIGHT = 1080;

interface Drawing {
  defs: string;
  content: string;
}

interface Setting {
  draw: () => Drawing;
  /** x of what should be seen behind a head when the picture is narrow: the window, the board. */
  focus: number;
}

const SETTINGS: Readonly<Record<string, Setting>> = {
  home: { draw: home, focus: 970 },
  desk: { draw: desk, focus: 500 },
  callDesk: { draw: callDesk, focus: 560 },
  showroom: { draw: showroom, focus: 980 },
  masterclass: { draw: masterclass, focus: 960 },
  lunchroom: { draw: lunchroom, focus: 660 },
  street: { draw: street, focus: 720 },
};

export const SETTING_NAMES = ['home', 'desk', 'showroom', 'masterclass', 'lunchroom', 'street'] as const;

const settingNamed = (name: string): Setting => {
  const found = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
  return found ?? { draw: home, focus: 970 };
};

export const focusOf = (name: string): number => settingNamed(name).focus;

/** A place as one SVG document; a caller's home for any place the stage cannot draw. */
export function backdrop(name: string): string {
  const { defs, content } = settingNamed(name).draw();
  return document(
    `0 0 ${BACKDROP_WIDTH} ${BACKDROP_HEIGHT}`,
    `<defs>${defs}</defs>${content}`,
    ' preserveAspectRatio="xMidYMid slice"',
  );
}
