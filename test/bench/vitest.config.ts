import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.config.ts";

// Speed is looked at, not tested: the figures depend on the machine, so `npm test` leaves them out.
export default mergeConfig(base, defineConfig({ test: { include: ["test/bench/**/*.bench.ts"], exclude: [] } }));
