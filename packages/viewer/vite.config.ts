import { defineConfig, type Plugin } from "vite";

export default defineConfig({
  // Relative addresses: the same files work at a server's root, in a folder, and in an archive.
  base: "./",
  resolve: { conditions: ["@newsgraph/source", "module", "browser", "development|production"] },
  // `dist` is the compiler's; the built page has a folder of its own.
  build: { outDir: "site", emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  plugins: [contentPolicy()],
});

/** Lets the built page load nothing but its own files, whatever a text in it says. */
function contentPolicy(): Plugin {
  const policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'";
  return {
    name: "content-policy",
    apply: "build",
    transformIndexHtml: () => [
      { tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: policy }, injectTo: "head-prepend" },
    ],
  };
}
