import { colorToArray } from "sigma/utils";

/** The veil over all that is not lit: how dense it is, from 0 to 1, and the ground's colour. */
export interface Veil {
  amount: number;
  ground: string;
}

/** Hands the veil to a program. */
export function setVeil(
  gl: WebGLRenderingContext | WebGL2RenderingContext,
  at: { readonly u_veil: WebGLUniformLocation; readonly u_ground: WebGLUniformLocation },
  { amount, ground }: Veil,
): void {
  const [red = 0, green = 0, blue = 0] = colorToArray(ground);
  gl.uniform1f(at.u_veil, amount);
  gl.uniform3f(at.u_ground, red / 255, green / 255, blue / 255);
}
