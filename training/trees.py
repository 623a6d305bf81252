"""The best tree over arc scores: one root, no cycle (Chu and Liu 1965, Edmonds 1967)."""

from __future__ import annotations

import numpy as np


def decode(scores: np.ndarray) -> list[int]:
    """
    Heads of `n` words from scores `[n, n + 1]`, the root in column 0; heads count from 1.

    The root's only child is the one whose tree is best; only words that could be it are tried.
    """
    n = scores.shape[0]
    scores = scores.astype(np.float64).copy()
    scores[np.arange(n), np.arange(n) + 1] = -np.inf
    greedy = scores.argmax(1)
    if (greedy == 0).sum() == 1 and not find_cycle(greedy):
        return greedy.tolist()
    best, best_score = None, -np.inf
    spread = scores[:, 0] - scores[:, 1:].max(1, initial=-1e9)
    for child in np.argsort(-spread, kind="stable")[:5]:
        single = scores.copy()
        single[np.arange(n) != child, 0] = -np.inf
        single[child, 1:] = -np.inf
        heads = edmonds(single)
        score = single[np.arange(n), heads].sum()
        if score > best_score:
            best, best_score = heads, score
    assert best is not None
    return list(best)


def find_cycle(heads: np.ndarray | list[int]) -> list[int]:
    """The words (from 0) of one cycle, or none."""
    state = [0] * len(heads)
    for start in range(len(heads)):
        path, word = [], start
        while word >= 0 and state[word] == 0:
            state[word] = 1
            path.append(word)
            word = int(heads[word]) - 1
        if word >= 0 and state[word] == 1 and word in path:
            return path[path.index(word) :]
        for seen in path:
            state[seen] = 2
    return []


def edmonds(scores: np.ndarray) -> list[int]:
    """The best tree of scores `[n, n + 1]`; contracts one cycle at a time."""
    n = scores.shape[0]
    heads = scores.argmax(1)
    cycle = find_cycle(heads)
    if not cycle:
        return heads.tolist()
    outside = [w for w in range(n) if w not in cycle]
    total = sum(scores[w, heads[w]] for w in cycle)
    size = len(outside)
    # The cycle becomes the last word of a smaller problem; `enter` and `leave` remember the arcs chosen for it.
    small = np.full((size + 1, size + 2), -np.inf)
    columns = [0] + [w + 1 for w in outside]
    members = np.array(cycle)
    inner = scores[members, heads[members]]
    for i, word in enumerate(outside):
        small[i, : size + 1] = scores[word, columns]
    leave = [cycle[int(scores[word, members + 1].argmax())] for word in outside]
    for i, word in enumerate(outside):
        small[i, size + 1] = scores[word, leave[i] + 1]
    enter = []
    for j, column in enumerate(columns):
        gains = scores[members, column] - inner
        k = int(gains.argmax())
        enter.append(cycle[k])
        small[size, j] = gains[k] + total
    solved = edmonds(small)
    result = heads.copy()
    for i, word in enumerate(outside):
        result[word] = leave[i] + 1 if solved[i] == size + 1 else columns[solved[i]]
    entry = solved[size]
    result[enter[entry]] = columns[entry]
    return result.tolist()
