/** A part of an XML document: an element, or text. */
export type Xml = string | XmlElement;

/** An element with its attributes in order; those that are `null` are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly content: readonly Xml[];
}

/** An element. */
export function element(name: string, attributes: XmlElement["attributes"], content: readonly Xml[] = []): XmlElement {
  return { name, attributes, content };
}

/** The document whose root this is, in UTF-8, an element on a line. What XML 1.0 cannot hold becomes U+FFFD. */
export function formatXml(root: XmlElement): string {
  return xmlDeclaration + formatElement(root, "");
}

/** The first line of a document. */
export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A part of such a document, indented. */
export function formatElement(part: XmlElement, indent: string): string {
  return `${lines(part, indent).join("\n")}\n`;
}

function lines({ name, attributes, content }: XmlElement, indent: string): readonly string[] {
  const shown = Object.entries(attributes).filter(([, value]) => value !== null);
  const open = [name, ...shown.map(([key, value]) => `${key}="${escapeXml(String(value))}"`)].join(" ");
  if (content.length === 0) return [`${indent}<${open}/>`];
  const elements = content.filter((part) => typeof part !== "string");
  if (elements.length < content.length) return [`${indent}<${open}>${content.map(inline).join("")}</${name}>`];
  return [`${indent}<${open}>`, ...elements.flatMap((part) => lines(part, `${indent}  `)), `${indent}</${name}>`];
}

/** Beside text, white space would count. */
function inline(part: Xml): string {
  return typeof part === "string" ? escapeXml(part) : lines(part, "").join("");
}

function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uFFFD]/g, (unit) => (isSurrogate(unit) ? unit : "\uFFFD"))
    .replaceAll(/[&<>"\t\n\r]/g, (unit) => entities.get(unit) ?? `&#${unit.charCodeAt(0)};`);
}

/** After `toWellFormed`, surrogates come in pairs. */
function isSurrogate(unit: string): boolean {
  return unit >= "\uD800" && unit <= "\uDFFF";
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
