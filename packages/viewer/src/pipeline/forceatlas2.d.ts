/** One step of the layout, on bare numbers: what `graphology-layout-forceatlas2` itself is made of, and has no types for. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  /**
   * `nodes` has ten numbers for each node: x, y, the force of this step and of the last (two each), mass, convergence, size,
   * and whether it is held; `edges` has three for each edge: where in `nodes` its ends begin, and its weight.
   */
  function iterate(
    settings: Readonly<Record<string, number | boolean>>,
    nodes: Float32Array,
    edges: Float32Array,
  ): unknown;
  export = iterate;
}
