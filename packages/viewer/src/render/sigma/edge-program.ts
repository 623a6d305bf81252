import type { LineClass } from "@newsgraph/core";
import type { EdgeProgramType, InstancedProgramDefinition, ProgramInfo } from "sigma/rendering";
import { EdgeProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { PATTERN_OF } from "../patterns.ts";
import { FRAGMENT_SHADER, PATTERN_NUMBER, VERTEX_SHADER } from "./edge-shaders.ts";
import { setVeil, type Veil } from "./veil.ts";

/** What a line carries besides sigma's own fields. */
export interface LineData extends EdgeDisplayData {
  readonly curvature: number;
  readonly class: LineClass;
  readonly heads: "to" | "from" | "both";
  /** 1 while it stands out of the veil. */
  lit: number;
}

/** Added to the pattern. */
const HEADS: Readonly<Record<LineData["heads"], number>> = { to: 0, from: 8, both: 16 };

const UNIFORMS = ["u_matrix", "u_dimensions", "u_pixelRatio", "u_sizeRatio", "u_veil", "u_ground"] as const;
type Uniform = (typeof UNIFORMS)[number];

/**
 * A program for curved arrows with dash patterns, a cross-bar, and a double line.
 *
 * A curve is a ribbon of so many `pieces`: smooth at any size of screen, straight where it is not bent.
 * The lengths of dashes, heads and widths are CSS pixels at every zoom. For the pointer a line is at least 8 px wide.
 */
export function lineProgram(veil: Veil, pieces: number): EdgeProgramType {
  class LineProgram extends EdgeProgram<Uniform> {
    getDefinition(): InstancedProgramDefinition<Uniform> {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLE_STRIP } = WebGLRenderingContext;
      const number = (name: string, size: number): { name: string; size: number; type: number } => ({
        name,
        size,
        type: FLOAT,
      });
      const bytes = (name: string): { name: string; size: number; type: number; normalized: boolean } => ({
        name,
        size: 4,
        type: UNSIGNED_BYTE,
        normalized: true,
      });
      return {
        VERTICES: (pieces + 1) * 2,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLE_STRIP,
        UNIFORMS,
        ATTRIBUTES: [
          number("a_source", 2),
          number("a_target", 2),
          number("a_radii", 2),
          number("a_style", 4),
          bytes("a_color"),
          bytes("a_id"),
        ],
        CONSTANT_ATTRIBUTES: [number("a_place", 2)],
        CONSTANT_DATA: Array.from({ length: (pieces + 1) * 2 }, (_, vertex) => [
          Math.floor(vertex / 2) / pieces,
          (vertex % 2) * 2 - 1,
        ]),
      };
    }

    processVisibleItem(
      id: number,
      at: number,
      from: NodeDisplayData,
      to: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const line = data as LineData;
      const values = [from.x, from.y, to.x, to.y, from.size, to.size];
      values.push(
        line.size,
        line.curvature,
        PATTERN_NUMBER[PATTERN_OF[line.class]] + HEADS[line.heads],
        line.lit,
        floatColor(line.color),
        id,
      );
      this.array.set(values, at);
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
  return LineProgram;
}
