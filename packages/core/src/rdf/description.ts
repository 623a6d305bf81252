import type { NamedNode, Quad, Term } from "@rdfjs/types";
import { InputError } from "../errors.ts";
import { formatTerm } from "./lines.ts";
import { rdf } from "./vocabulary.ts";

/** Quads by subject and predicate, whatever graph they are in. */
export interface Descriptions {
  /** The nodes of a class, in the order in which they are first spoken of. */
  instances(type: NamedNode): readonly Term[];
  all(subject: Term, predicate: NamedNode): readonly Term[];
  /** The one object, or `null`. Several are an `InputError`. */
  maybe(subject: Term, predicate: NamedNode): Term | null;
  /** The one object. None or several are an `InputError`. */
  one(subject: Term, predicate: NamedNode): Term;
  /** The items of an RDF list. One that is broken or closes a circle is an `InputError`. */
  list(head: Term): readonly Term[];
}

/** Arranges quads so that what is said of a node can be asked for. */
export function descriptionsOf(quads: Iterable<Quad>): Descriptions {
  const objects = new Map<string, Map<string, Term>>();
  const types = new Map<string, Map<string, Term>>();
  for (const { subject, predicate, object } of quads) {
    entry(objects, `${formatTerm(subject)} ${predicate.value}`).set(formatTerm(object), object);
    if (predicate.equals(rdf.type)) entry(types, object.value).set(formatTerm(subject), subject);
  }
  const all: Descriptions["all"] = (subject, predicate) => [
    ...(objects.get(`${formatTerm(subject)} ${predicate.value}`)?.values() ?? []),
  ];
  const maybe: Descriptions["maybe"] = (subject, predicate) => {
    const [first, second] = all(subject, predicate);
    if (second !== undefined) throw fault(subject, predicate, "has several values");
    return first ?? null;
  };
  const one: Descriptions["one"] = (subject, predicate) => {
    const found = maybe(subject, predicate);
    if (found === null) throw fault(subject, predicate, "has no value");
    return found;
  };
  return {
    instances: (type) => [...(types.get(type.value)?.values() ?? [])],
    all,
    maybe,
    one,
    list: (head) => {
      const items: Term[] = [];
      const seen = new Set<string>();
      for (let at = head; !at.equals(rdf.nil); at = one(at, rdf.rest)) {
        if (seen.size === seen.add(formatTerm(at)).size) throw fault(at, rdf.rest, "closes a circle");
        items.push(one(at, rdf.first));
      }
      return items;
    },
  };
}

function entry(map: Map<string, Map<string, Term>>, key: string): Map<string, Term> {
  const known = map.get(key) ?? new Map<string, Term>();
  map.set(key, known);
  return known;
}

function fault(subject: Term, predicate: NamedNode, why: string): InputError {
  return new InputError(`Cannot decode ${formatTerm(subject)}: ${formatTerm(predicate)} ${why}`);
}
