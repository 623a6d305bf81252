// The library that people install: the public API of the packages, under one name.
export * from "@newsgraph/core";
export * from "@newsgraph/model/node";
export { openPool, type Pool } from "@newsgraph/model/pool";
export { openServer, type Server, type ServerOptions } from "@newsgraph/server";
export * from "@newsgraph/store";
