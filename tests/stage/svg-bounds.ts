/** Reads our own SVG: is it well formed, which ids has it, and how far do its shapes reach? */

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Matrix = [number, number, number, number, number, number];
type Pen = { x: number; y: number };

const TAG = /<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>/g;

/** The first fault found, or undefined for well-formed markup without text between the tags. */
export function faultIn(svg: string): string | undefined {
  const open: string[] = [];
  const rest = svg.replace(TAG, (_, close: string, name: string, attributes: string, empty: string) => {
    const names = [...attributes.matchAll(/([\w:-]+)=/g)].map((m) => m[1]);
    if (new Set(names).size !== names.length) open.push(`doubled attribute in <${name}>`);
    if (close) {
      if (open.at(-1) === name) open.pop();
      else open.push(`</${name}> out of place`);
    } else if (!empty) open.push(name);
    return '';
  });
  if (rest.trim() !== '') return `left over: ${rest.slice(0, 60)}`;
  if (/NaN|undefined|Infinity/.test(svg)) return 'a number is missing';
  return open.length > 0 ? open.join(', ') : undefined;
}

export const idsIn = (svg: string): string[] => [...svg.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1] ?? '');

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1],
  a[1] * b[0] + a[3] * b[1],
  a[0] * b[2] + a[2] * b[3],
  a[1] * b[2] + a[3] * b[3],
  a[0] * b[4] + a[2] * b[5] + a[4],
  a[1] * b[4] + a[3] * b[5] + a[5],
];

const numbers = (text: string): number[] => (text.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);

function matrixOf(transform: string): Matrix {
  let all: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [, name, args] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b, c = 0] = numbers(args ?? '');
    if (name === 'translate') all = times(all, [1, 0, 0, 1, a, b ?? 0]);
    if (name === 'scale') all = times(all, [a, 0, 0, b ?? a, 0, 0]);
    if (name === 'rotate') {
      const turn = (a * Math.PI) / 180;
      const spin: Matrix = [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0];
      all = times(times(times(all, [1, 0, 0, 1, b ?? 0, c]), spin), [1, 0, 0, 1, -(b ?? 0), -c]);
    }
  }
  return all;
}

/** Points along a path, curves sampled. Arcs count by their ends. */
function pointsOf(d: string): Pen[] {
  const points: Pen[] = [];
  let pen: Pen = { x: 0, y: 0 };
  let start = pen;
  for (const [, letter = '', args = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const size = { m: 2, l: 2, h: 1, v: 1, c: 6, q: 4, s: 4, a: 7, z: 0 }[letter.toLowerCase()] ?? 0;
    const all = numbers(args);
    if (size === 0) pen = start;
    for (let i = 0; size > 0 && i + size <= all.length; i += size) {
      const curve = controls(letter, all.slice(i, i + size), pen);
      for (let t = 0; t <= 1; t += 0.05) points.push(bezier([pen, ...curve], t));
      pen = curve.at(-1) ?? pen;
      if (letter.toLowerCase() === 'm' && i === 0) {
        points.length -= 20;
        start = pen;
      }
    }
  }
  return points;
}

function controls(letter: string, args: number[], pen: Pen): Pen[] {
  const relative = letter === letter.toLowerCase();
  const at = (x = 0, y = 0): Pen => (relative ? { x: pen.x + x, y: pen.y + y } : { x, y });
  const kind = letter.toLowerCase();
  if (kind === 'h') return [{ x: at(args[0]).x, y: pen.y }];
  if (kind === 'v') return [{ x: pen.x, y: at(0, args[0]).y }];
  if (kind === 'a') return [at(args[5], args[6])];
  return Array.from({ length: args.length / 2 }, (_, i) => at(args[i * 2], args[i * 2 + 1]));
}

function bezier(points: Pen[], t: number): Pen {
  if (points.length <= 1) return points[0] ?? { x: 0, y: 0 };
  const next = points.slice(1).map((b, i) => {
    const a = points[i] ?? b;
    return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
  });
  return bezier(next, t);
}

function shapePoints(name: string, of: Map<string, string>): Pen[] {
  const value = (key: string) => Number(of.get(key) ?? 0);
  if (name === 'path') return pointsOf(of.get('d') ?? '');
  if (name === 'rect') {
    const [x, y, w, h] = [value('x'), value('y'), value('width'), value('height')];
    return [
      { x, y },
      { x: x + w, y },
      { x, y: y + h },
      { x: x + w, y: y + h },
    ];
  }
  if (name !== 'circle' && name !== 'ellipse') return [];
  const rx = value(name === 'circle' ? 'r' : 'rx');
  const ry = value(name === 'circle' ? 'r' : 'ry');
  return Array.from({ length: 24 }, (_, i) => ({
    x: value('cx') + rx * Math.cos((i * Math.PI) / 12),
    y: value('cy') + ry * Math.sin((i * Math.PI) / 12),
  }));
}

const attributesOf = (text: string) =>
  new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map((m) => [m[1] ?? '', m[2] ?? '']));

/** What can be seen of the shapes. What is clipped counts for nothing: the shape it is clipped to is drawn too. */
export function boundsOf(svg: string): Bounds | undefined {
  const stack: { matrix: Matrix; hidden: boolean }[] = [{ matrix: [1, 0, 0, 1, 0, 0], hidden: false }];
  const bounds: Bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [, close, name = '', text = '', empty] of svg.matchAll(TAG)) {
    if (close) {
      stack.pop();
      continue;
    }
    const of = attributesOf(text);
    const parent = stack.at(-1) ?? { matrix: [1, 0, 0, 1, 0, 0] as Matrix, hidden: false };
    const matrix = times(parent.matrix, matrixOf(of.get('transform') ?? ''));
    const hidden = parent.hidden || of.has('clip-path') || name === 'clipPath' || of.get('opacity') === '0';
    if (!empty) stack.push({ matrix, hidden });
    if (hidden) continue;
    const edge = (Number(of.get('stroke-width') ?? 0) / 2) * Math.hypot(matrix[0], matrix[1]);
    for (const { x, y } of shapePoints(name, of)) {
      const px = matrix[0] * x + matrix[2] * y + matrix[4];
      const py = matrix[1] * x + matrix[3] * y + matrix[5];
      bounds.left = Math.min(bounds.left, px - edge);
      bounds.right = Math.max(bounds.right, px + edge);
      bounds.top = Math.min(bounds.top, py - edge);
      bounds.bottom = Math.max(bounds.bottom, py + edge);
    }
  }
  return bounds.left === Infinity ? undefined : bounds;
}
