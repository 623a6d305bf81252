/** Values of JSON, kept as bytes: a tenth of the room that they need as objects. */
export interface Packed<T> {
  readonly count: number;
  /** The value at a place, made anew each time. */
  at(place: number): T;
}

/**
 * Packs values that JSON can hold.
 *
 * Each value begins with a number that says of what kind it is and, beside that, the value itself, where it is kept, or how
 * many parts follow. Strings, odd numbers and the names of fields are kept once.
 *
 * Law: `pack(values).at(n)` equals `values[n]`.
 */
export function pack<T>(values: readonly T[]): Packed<T> {
  const writer = new Writer();
  const starts = Uint32Array.from(values, (value) => writer.write(value));
  return unpacking(writer.finish(), starts);
}

/** Apart from `pack`, so that nothing keeps the values themselves. */
function unpacking<T>(store: Store, starts: Uint32Array): Packed<T> {
  return {
    count: starts.length,
    at: (place) => {
      const start = starts[place];
      if (start === undefined) throw new RangeError(`Cannot unpack value ${place}: there are ${starts.length}`);
      return new Reader(store, start).read() as T;
    },
  };
}

interface Store {
  readonly bytes: Uint8Array;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  /** The names of the fields of objects that have the same. */
  readonly shapes: readonly (readonly string[])[];
}

const CONSTANT = 0;
const WHOLE = 1;
const NUMBER = 2;
const TEXT = 3;
const LIST = 4;
const FIELDS = 5;
const KINDS = 8;
const CONSTANTS = [null, false, true] as const;
/** A larger number is kept as an odd one. */
const LARGEST = 2 ** 24;

class Writer {
  #bytes = new Uint8Array(1024);
  #length = 0;
  readonly #texts = new Places<string>();
  readonly #numbers = new Places<number>();
  readonly #shapes = new Places<string>();

  /** Where the value begins. */
  write(value: unknown): number {
    const start = this.#length;
    if (typeof value === "string") this.#begin(TEXT, this.#texts.placeOf(value));
    else if (typeof value === "number") {
      const isWhole = value >= 0 && value < LARGEST && Number.isInteger(value) && !Object.is(value, -0);
      this.#begin(isWhole ? WHOLE : NUMBER, isWhole ? value : this.#numbers.placeOf(value));
    } else if (Array.isArray(value)) {
      this.#begin(LIST, value.length);
      for (const item of value) this.write(item);
    } else if (typeof value === "object" && value !== null) {
      const names = Object.keys(value);
      this.#begin(FIELDS, this.#shapes.placeOf(JSON.stringify(names)));
      for (const name of names) this.write((value as Record<string, unknown>)[name]);
    } else this.#begin(CONSTANT, CONSTANTS.indexOf(value as null | boolean));
    return start;
  }

  finish(): Store {
    return {
      bytes: this.#bytes.slice(0, this.#length),
      texts: this.#texts.items,
      numbers: this.#numbers.items,
      shapes: this.#shapes.items.map((names) => JSON.parse(names) as string[]),
    };
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  #begin(kind: number, amount: number): void {
    let rest = amount * KINDS + kind;
    if (this.#length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    for (; rest > 127; rest >>>= 7) this.#bytes[this.#length++] = (rest & 127) | 128;
    this.#bytes[this.#length++] = rest;
  }
}

class Places<T> {
  readonly items: T[] = [];
  readonly #places = new Map<T, number>();

  placeOf(item: T): number {
    const known = this.#places.get(item);
    if (known !== undefined) return known;
    this.#places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

class Reader {
  readonly #store: Store;
  #at: number;

  constructor(store: Store, at: number) {
    this.#store = store;
    this.#at = at;
  }

  read(): unknown {
    const { texts, numbers, shapes } = this.#store;
    const head = this.#head();
    const amount = Math.floor(head / KINDS);
    switch (head % KINDS) {
      case TEXT:
        return texts[amount];
      case WHOLE:
        return amount;
      case NUMBER:
        return numbers[amount];
      case LIST:
        return Array.from({ length: amount }, () => this.read());
      case FIELDS:
        return Object.fromEntries((shapes[amount] ?? []).map((name) => [name, this.read()]));
      default:
        return CONSTANTS[amount];
    }
  }

  #head(): number {
    const { bytes } = this.#store;
    let head = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[this.#at++] ?? 0;
      head |= (byte & 127) << shift;
      if (byte < 128) return head;
    }
  }
}
