#!/usr/bin/env node
// Older Nodes cannot even load what the commands import, so the version is looked at first.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  process.stderr.write(`newsgraph: Cannot start: it needs Node 24 or newer, and this is ${process.versions.node}\n`);
  process.exitCode = 1;
} else {
  // Who writes is told of errors; without a listener, they would end the process here.
  process.stdout.on("error", () => {});
  const { run } = await import("./run.ts");
  const { terminal } = await import("./terminal.ts");
  process.exitCode = await run(process.argv.slice(2), terminal);
}
