import { expect, test } from "vitest";
import { lostIn } from "./round-trip.ts";

const base = "http://example.org/base/";

test.for([
  ["relative IRIs and escapes", "text/turtle", '<a> <#p> "\\t\\u00e9\\"" ; <p%20> <\\u0061> .'],
  ["lists and blank nodes", "text/turtle", "[] <p> ( 1 ( ) [ <q> _:x ] ) . _:x <p> _:x ."],
  ["triple terms", "text/turtle", 'VERSION "1.2"\n<s> <p> <<( <a> <b> <<( <c> <d> "e"@en--ltr )>> )>> .'],
  ["annotations", "text/turtle", "<s> <p> <o> ~ <r> {| <q> 1 |} {| <q> 2 |} ."],
  ["named graphs", "application/trig", "<g> { <s> <p> _:x } _:h { _:x <p> 1.0 } <s> <p> true ."],
  ["N-Triples", "application/n-triples", '<urn:a:s> <urn:a:p> "x"^^<urn:a:d> .\n'],
  ["N-Quads", "application/n-quads", '_:s <urn:a:p> "x"@en-GB _:g .\n'],
] as const)("our writers keep %s", ([, mediaType, document]) => {
  expect(lostIn(document, mediaType, base)).toEqual([]);
});

test("a document that Oxigraph refuses is an error, not a loss", () => {
  expect(() => lostIn("<a> <b>", "text/turtle", base)).toThrow();
});
