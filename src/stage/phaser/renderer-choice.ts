/** Which of Phaser's two renderers suits this machine. */

export type RendererName = 'canvas' | 'webgl';

/**
 * Whether a WebGL renderer string names a processor that plays graphics card. Drawing through it costs five times
 * what the 2D canvas costs, and makes the page around it slow as well.
 */
export const isSoftware = (renderer: string): boolean =>
  /swiftshader|llvmpipe|softpipe|software|basic render|virgl/i.test(renderer);

/** The WebGL renderer's own name, or undefined where there is no WebGL. */
function webglName(): string | undefined {
  const gl = window.document.createElement('canvas').getContext('webgl');
  if (!gl) return undefined;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER);
  // Browsers allow few contexts at a time: give this one back.
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof name === 'string' ? name : '';
}

const hasCanvas = (): boolean => window.document.createElement('canvas').getContext('2d') !== null;

/** @throws Error when nothing here can draw */
export function chooseRenderer(wish: RendererName | 'auto'): RendererName {
  if (wish !== 'canvas') {
    const name = webglName();
    if (name !== undefined && (wish === 'webgl' || !isSoftware(name))) return 'webgl';
  }
  if (hasCanvas()) return 'canvas';
  throw new Error(
    'The stage cannot draw: this browser gives neither WebGL nor a 2D canvas. Show stills instead.',
  );
}
