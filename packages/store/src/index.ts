export type { Companion } from "./connections.ts";
export {
  type Answered,
  type Contents,
  type Limits,
  openSparql,
  type Sparql,
} from "./sparql.ts";
export type { Change, Dataset } from "./sparql-task.ts";
export { openStore, type Store } from "./store.ts";
