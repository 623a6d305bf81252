/**
 * What `action` gives for each item, in the order of the items, with up to `most` of them under way.
 *
 * If the items end with an error, it is thrown after the results of those before it.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  most: number,
  action: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  const add = (result: Promise<Result>): void => {
    // Its turn to be awaited, and to throw, comes later.
    result.catch(() => null);
    underWay.push(result);
  };
  const source = items[Symbol.asyncIterator]();
  const next = async (): Promise<boolean> => {
    try {
      const { value, done } = await source.next();
      if (done !== true) add(action(value));
      return done !== true;
    } catch (error) {
      add(Promise.reject(error));
      return false;
    }
  };
  try {
    while (await next()) {
      if (underWay.length >= most) yield (await underWay.shift()) as Result;
    }
    for (const result of underWay) yield await result;
  } finally {
    await source.return?.();
  }
}
