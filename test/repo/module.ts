import { posix } from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";
import type { RepositoryFile } from "./repository.ts";

/** The syntax tree of a TypeScript file. */
export function parse({ path, text }: RepositoryFile): ESTree.Program {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`Cannot parse \`${path}\`: ${errors[0]?.message}`);
  return program;
}

/** The modules that a file names in `import`, `export … from` and `import()`, as written, once each. */
export function imports(file: RepositoryFile): readonly string[] {
  const found = new Set<string>();
  const add = (source: ESTree.Node | null): void => {
    if (source?.type === "Literal" && typeof source.value === "string") found.add(source.value);
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
  }).visit(parse(file));
  return [...found];
}

/** The package of an import such as `@sigma/edge-curve/x`, or `undefined` for a path. */
export function packageName(specifier: string): string | undefined {
  if (specifier.startsWith(".")) return undefined;
  if (specifier.startsWith("node:")) return specifier;
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

/** The path that a relative import means, from the root of the repository. */
export function resolveImport(from: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

/** Every text in quotes or backquotes; of a template only its fixed parts. */
export function strings(file: RepositoryFile): readonly string[] {
  const found: string[] = [];
  new Visitor({
    Literal: (node) => void (typeof node.value === "string" && found.push(node.value)),
    TemplateElement: (node) => void found.push(node.value.raw),
  }).visit(parse(file));
  return found;
}
