import type { InstancedProgramDefinition, NodeProgramType, ProgramInfo } from "sigma/rendering";
import { NodeProgram } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { setVeil, type Veil } from "./veil.ts";

/** What a disc carries besides sigma's own fields. */
export interface DiscData extends NodeDisplayData {
  /** 1 while it stands out of the veil. */
  lit: number;
}

const UNIFORMS = ["u_matrix", "u_dimensions", "u_pixelRatio", "u_sizeRatio", "u_veil", "u_ground"] as const;
type Uniform = (typeof UNIFORMS)[number];

/** A program for discs with a ring of the ground's colour, which parts them from the lines that pass behind. */
export function discProgram(veil: Veil): NodeProgramType {
  class DiscProgram extends NodeProgram<Uniform> {
    getDefinition(): InstancedProgramDefinition<Uniform> {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      return {
        VERTICES: 4,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          { name: "a_disc", size: 4, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: "a_corner", size: 2, type: FLOAT }],
        CONSTANT_DATA: [
          [-1, -1],
          [1, -1],
          [-1, 1],
          [1, 1],
        ],
      };
    }

    processVisibleItem(id: number, at: number, data: NodeDisplayData): void {
      this.array.set([data.x, data.y, data.size, (data as DiscData).lit, floatColor(data.color), id], at);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      const at = uniformLocations as Record<Uniform, WebGLUniformLocation>;
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
      setVeil(gl, at, veil);
    }
  }
  return DiscProgram;
}

const VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_disc;   // place, radius, lit
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_pixelRatio;
uniform float u_sizeRatio;

varying vec4 v_color;
varying vec2 v_from;     // from the middle, in device pixels
varying vec2 v_disc;     // radius, lit

void main() {
  float radius = a_disc.z * u_pixelRatio / u_sizeRatio;
  float reach = radius + 2.0 * u_pixelRatio;
  vec2 middle = (u_matrix * vec3(a_disc.xy, 1.0)).xy;
  v_from = a_corner * reach;
  v_disc = vec2(radius, a_disc.w);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= 255.0 / 254.0;

  // A hidden disc is all zeros: out of the picture with it.
  gl_Position = a_disc.z > 0.0 ? vec4(middle + v_from * 2.0 / u_dimensions, 0.0, 1.0) : vec4(2.0, 2.0, 0.0, 1.0);
}
`;

const FRAGMENT_SHADER = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;
uniform float u_veil;
uniform vec3 u_ground;

varying vec4 v_color;
varying vec2 v_from;
varying vec2 v_disc;

void main() {
  float away = length(v_from);
  #ifdef PICKING_MODE
  if (away > v_disc.x + 1.5 * u_pixelRatio) discard;
  gl_FragColor = v_color;
  #else
  float ring = clamp(v_disc.x + 1.5 * u_pixelRatio - away + 0.5, 0.0, 1.0);
  float disc = clamp(v_disc.x - away + 0.5, 0.0, 1.0);
  if (ring <= 0.0) discard;
  vec3 ink = mix(v_color.rgb, u_ground, u_veil * (1.0 - v_disc.y));
  gl_FragColor = vec4(mix(u_ground, ink, disc), 1.0) * ring;
  #endif
}
`;
