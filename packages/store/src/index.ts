export type { Companion } from "./connections.ts";
export {
  type Answered,
  type Change,
  type Contents,
  type Dataset,
  type Limits,
  openSparql,
  type Sparql,
} from "./sparql.ts";
export { openStore, type Store } from "./store.ts";
