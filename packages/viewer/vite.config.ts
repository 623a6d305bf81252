import { defineConfig } from "vite";

export default defineConfig({
  // Relative addresses: the same files work at a server's root, in a folder, and in an archive.
  base: "./",
  resolve: { conditions: ["@newsgraph/source", "module", "browser", "development|production"] },
  // `dist` is the compiler's; the built page has a folder of its own.
  build: { outDir: "site", emptyOutDir: true },
});
