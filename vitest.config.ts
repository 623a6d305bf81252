import { defineConfig } from "vitest/config";

export default defineConfig({
  // Tests read `src`, users read `dist`: the source condition is all that differs.
  resolve: { conditions: ["@newsgraph/source"] },
  ssr: { resolve: { conditions: ["@newsgraph/source"] } },
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    benchmark: { include: ["test/bench/**/*.bench.ts"] },
    // Generous: two busy cores load the language model slowly.
    testTimeout: 60_000,
  },
});
