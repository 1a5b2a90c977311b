/**
 * Runs in the page: makes a graphics card of the processor that plays one, so that the stage draws with WebGL on any
 * machine.
 */
export function likeACard(): void {
  const ask = WebGLRenderingContext.prototype.getParameter;
  const UNMASKED_RENDERER = 0x9246;
  WebGLRenderingContext.prototype.getParameter = function (name: number): unknown {
    return name === UNMASKED_RENDERER ? 'A graphics card' : ask.call(this, name);
  };
}
