import { BAR, DOTS, GAP, HEAD, LONG_DASHES, type Pattern, SHORT_DASHES, STRANDS } from "../patterns.ts";

/** The patterns as the shaders know them. */
export const PATTERN_NUMBER: Readonly<Record<Pattern, number>> = {
  solid: 0,
  "long dashes": 1,
  dots: 2,
  "short dashes": 3,
  double: 4,
};

/** A number as GLSL writes one with a fraction. */
const float = (value: number): string => value.toFixed(3);
const dashes = ([dash, gap]: readonly [number, number]): string => `dashes(along, ${float(dash)}, ${float(gap)})`;

/** Lays a ribbon along the curve, wide enough for the line, its head and its cross-bar. */
export const VERTEX_SHADER: string = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;  // of the discs at its ends
attribute vec4 a_style;  // width, curvature, pattern and heads, lit
attribute vec2 a_place;  // along the curve 0..1, side -1 or 1

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_pixelRatio;
uniform float u_sizeRatio;

varying vec4 v_color;
varying float v_along;   // from the start, in device pixels
varying float v_aside;   // from the line, signed
varying vec3 v_stretch;  // where the line begins and ends, and its half width
varying vec3 v_mode;     // pattern, lit, heads: 0 at the end, 1 at the start, 2 at both

vec2 onScreen(vec2 place) {
  return ((u_matrix * vec3(place, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

vec2 slope(vec2 a, vec2 b, vec2 c, float t) {
  return 2.0 * ((1.0 - t) * (b - a) + t * (c - b));
}

// Simpson's rule; exact enough for curves that bend less than a half circle.
float lengthTo(vec2 a, vec2 b, vec2 c, float end) {
  float sum = length(slope(a, b, c, 0.0)) + length(slope(a, b, c, end));
  for (int step = 1; step < 8; step++) {
    float weight = step == (step / 2) * 2 ? 2.0 : 4.0;
    sum += weight * length(slope(a, b, c, end * float(step) / 8.0));
  }
  return sum * end / 24.0;
}

void main() {
  vec2 a = onScreen(a_source);
  vec2 c = onScreen(a_target);
  vec2 chord = c - a;
  vec2 b = (a + c) / 2.0 + vec2(-chord.y, chord.x) * a_style.y;

  float t = a_place.x;
  vec2 direction = slope(a, b, c, t);
  vec2 normal = vec2(-direction.y, direction.x) / max(length(direction), 0.001);
  vec2 middle = (1.0 - t) * (1.0 - t) * a + 2.0 * t * (1.0 - t) * b + t * t * c;
  // As wide as the head and the pointer's reach ask for; only pattern 3 has a cross-bar.
  float reach = (max(a_style.z == 3.0 ? ${float(BAR.half)} : 5.0, a_style.x * 2.0) + 1.0) * u_pixelRatio;

  float total = lengthTo(a, b, c, 1.0);
  float gap = ${float(GAP)} * u_pixelRatio;
  v_along = lengthTo(a, b, c, t);
  v_aside = a_place.y * reach;
  v_stretch = vec3(
    a_radii.x * u_pixelRatio / u_sizeRatio + gap,
    total - a_radii.y * u_pixelRatio / u_sizeRatio - gap,
    a_style.x * u_pixelRatio / 2.0
  );
  v_mode = vec3(mod(a_style.z, 8.0), a_style.w, floor(a_style.z / 8.0));

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  // Sigma packs colours into 254 steps of opacity.
  v_color.a *= 255.0 / 254.0;

  vec2 place = (middle + normal * v_aside) / u_dimensions * 2.0 - 1.0;
  // A hidden line is all zeros: out of the picture with it.
  gl_Position = a_style.x > 0.0 ? vec4(place, 0.0, 1.0) : vec4(2.0, 2.0, 0.0, 1.0);
}
`;

/** Cuts the ribbon to the pattern: 0 solid, 1 long dashes, 2 dots, 3 short dashes with a cross-bar, 4 double. */
export const FRAGMENT_SHADER: string = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;
uniform float u_veil;
uniform vec3 u_ground;

varying vec4 v_color;
varying float v_along;
varying float v_aside;
varying vec3 v_stretch;
varying vec3 v_mode;

// How much of a pixel lies in a stripe of that half width, at that distance from its middle.
float stripe(float distance, float halfWidth) {
  return clamp(halfWidth - distance + 0.5, 0.0, 1.0);
}

float dashes(float along, float dash, float gap) {
  float period = (dash + gap) * u_pixelRatio;
  return stripe(abs(mod(along, period) - dash * u_pixelRatio / 2.0), dash * u_pixelRatio / 2.0);
}

void main() {
  float begin = v_stretch.x;
  float end = v_stretch.y;
  float halfWidth = v_stretch.z;
  float aside = abs(v_aside);
  if (v_along < begin || v_along > end) discard;

  #ifdef PICKING_MODE
  if (aside > max(halfWidth, 5.0 * u_pixelRatio)) discard;
  gl_FragColor = v_color;
  #else

  float headLength = min(max(${float(HEAD.length)} * u_pixelRatio, halfWidth * ${float(2 * HEAD.lengthPerWidth)}), (end - begin) * 0.5);
  float headHalf = max(${float(HEAD.half)} * u_pixelRatio, halfWidth * ${float(2 * HEAD.halfPerWidth)});
  float rest = v_mode.z < 0.5 ? end - v_along : v_mode.z < 1.5 ? v_along - begin : min(end - v_along, v_along - begin);
  float along = v_along - begin;
  float cover;

  if (rest < headLength) {
    cover = stripe(aside, rest / headLength * headHalf);
  } else if (v_mode.x < 0.5) {
    cover = stripe(aside, halfWidth);
  } else if (v_mode.x < 1.5) {
    cover = stripe(aside, halfWidth) * ${dashes(LONG_DASHES)};
  } else if (v_mode.x < 2.5) {
    float radius = max(halfWidth, ${float(DOTS.radius)} * u_pixelRatio);
    float period = radius * 2.0 + ${float(DOTS.gap)} * u_pixelRatio;
    cover = stripe(length(vec2(mod(along, period) - period / 2.0, aside)), radius);
  } else if (v_mode.x < 3.5) {
    cover = stripe(aside, halfWidth) * ${dashes(SHORT_DASHES)};
    float middle = (begin + end) / 2.0;
    float bar = stripe(abs(v_along - middle), max(halfWidth, ${float(BAR.least / 2)} * u_pixelRatio)) * stripe(aside, ${float(BAR.half)} * u_pixelRatio);
    cover = max(cover, bar);
  } else {
    float strand = abs(aside - ${float(STRANDS.apart)} * u_pixelRatio - halfWidth * ${float(2 * STRANDS.apartPerWidth)});
    cover = stripe(strand, max(halfWidth * ${float(STRANDS.widthPerWidth)}, ${float(STRANDS.least / 2)} * u_pixelRatio));
    if (v_aside < 0.0) cover *= ${dashes(SHORT_DASHES)};
  }

  if (cover <= 0.0) discard;
  vec3 ink = mix(v_color.rgb, u_ground, u_veil * (1.0 - v_mode.y));
  gl_FragColor = vec4(ink, 1.0) * cover;
  #endif
}
`;
