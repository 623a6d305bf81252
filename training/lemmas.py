"""
Learns the lemma table from the training treebanks.

    python lemmas.py --treebanks DIR [--out lemmas.json]

First a word's capitals are kept, lowered or made a name's, as is learnt by its tag, its letters ("ABC", "Abc", "abc"), its
place (first in its sentence, part of a name) and its ending: "Great news", but "Great Britain". Then its ending is edited by
its *kind*, that is, its tag with the features that inflect it ("ies" -> "3y": three characters off, "y" on), the longest
ending deciding. Each kind has exceptions that its edits get wrong. Words whose lemma is the same in every kind of a tag are
kept by tag, so that a wrong feature does no harm.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from pathlib import Path

from conllu import Sentence, read_conllu

INFLECTION = ("VerbForm", "Tense", "Case", "Degree", "Number", "Person")
LONGEST_ENDING = 5
#: Tags whose words have features that may be guessed wrongly.
INFLECTED = ("ADJ", "ADV", "AUX", "NOUN", "NUM", "VERB")
#: An ending needs this many words that its shorter ending would get wrong.
SUPPORT = 2

Table = dict[str, dict[str, dict[str, str]]]
CASINGS = KEEP, LOWER, NAME = "keep", "lower", "name"
#: A word in capitals is an abbreviation ("UNESCO") or a cry ("ATTENTION"); its length tells.
LONG = 6


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--treebanks", type=Path, required=True)
    options.add_argument("--out", type=Path)
    arguments = options.parse_args()
    table = learn(treebank(arguments.treebanks, "train"))
    if arguments.out:
        arguments.out.write_text(json.dumps(table, ensure_ascii=False, sort_keys=True), encoding="utf-8")
    for corpus in ("ewt", "gum"):
        sentences = [s for s in treebank(arguments.treebanks, "dev") if s.id.startswith("GUM") == (corpus == "gum")]
        print(f"{corpus} dev, gold tags: {accuracy(sentences, table):.2f}")


def treebank(folder: Path, part: str) -> list[Sentence]:
    return [s for name in ("ewt", "gum") for s in read_conllu(folder / f"{name}/en_{name}-ud-{part}.conllu")]


def learn(sentences: list[Sentence]) -> Table:
    """Edits and exceptions of every kind, and of every tag alone for kinds that were never seen."""
    seen: dict[str, dict[tuple[str, str], Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for sentence in sentences:
        places = places_of(sentence.words, sentence.upos, sentence.heads)
        for form, lemma, upos, feats, place in zip(sentence.words, sentence.lemmas, sentence.upos, sentence.feats, places):
            for kind in {kind_of(upos, feats), upos}:
                seen[kind][plain(form), place][plain(lemma)] += 1
    capitals: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for kind, forms in seen.items():
        for (form, place), lemmas in forms.items():
            if " " not in kind and has_letters(form):
                casing = casing_of(form, lemmas.most_common(1)[0][0])
                for key in casing_keys(kind, form, place):
                    capitals[key][form.lower()][casing] += 1
    table: Table = {"capitals": {key: by_ending(votes) for key, votes in capitals.items()}, "endings": {}, "exceptions": {}}
    for kind, forms in seen.items():
        bases: dict[str, Counter[str]] = defaultdict(Counter)
        for (form, place), lemmas in forms.items():
            bases[base(kind, form, place, table)].update(lemmas)
        edits = {word.lower(): Counter() for word in bases}
        for word, lemmas in bases.items():
            edit = edit_of(word, lemmas.most_common(1)[0][0])
            if edit is not None:
                edits[word.lower()][edit] += 1
        table["endings"][kind] = by_ending(edits)
        seen[kind] = bases
    for kind, forms in seen.items():
        table["exceptions"][kind] = learn_exceptions(kind, forms, table)
    table["words"] = {upos: learn_words(upos, forms, table) for upos, forms in seen.items() if upos in INFLECTED}
    return table


def places_of(words: list[str], upos: list[str], heads: list[int]) -> list[str]:
    """Where each word stands as far as its capitals depend on it."""
    if not any(word != word.lower() for word in words):
        return ["uncased"] * len(words)
    first = next((i for i, word in enumerate(words) if has_letters(word)), 0)
    named = ["named" if head > 0 and upos[head - 1] == "PROPN" else "" for head in heads]
    return [" ".join(filter(None, ("first" if i == first else "", name))) for i, name in enumerate(named)]


def has_letters(form: str) -> bool:
    return form.lower() != form.upper()


def casing_keys(upos: str, form: str, place: str) -> list[str]:
    """What decides on the capitals of a word, the closest first."""
    if form == form.lower():
        letters = "abc"
    elif form != form.upper():
        letters = "Abc"
    else:
        letters = "ABCDEF" if len(form) >= LONG and form.isalpha() else "ABC"
    return [f"{upos} {letters} {place}", f"{upos} {letters}", upos]


def casing_of(form: str, lemma: str) -> str:
    """How the capitals of a form become those of its lemma."""
    same = 0
    while same < min(len(form), len(lemma)) and form[same].lower() == lemma[same].lower():
        same += 1
    if same == 0:
        return LOWER if lemma == lemma.lower() else KEEP
    return next((casing for casing in CASINGS if cased(form, casing)[:same] == lemma[:same]), KEEP)


def cased(form: str, casing: str) -> str:
    return form if casing == KEEP else form.lower() if casing == LOWER else form[:1].upper() + form[1:].lower()


def learn_words(upos: str, forms: dict[str, Counter[str]], table: Table) -> dict[str, str]:
    """Lower-case words with one lemma, where some kind of the tag would give another."""
    kinds = [kind for kind in table["endings"] if kind.split(" ")[0] == upos]
    words = {}
    for form, lemmas in forms.items():
        best, count = lemmas.most_common(1)[0]
        sure = count >= 0.97 * sum(lemmas.values()) and best == best.lower()
        if form == form.lower() and sure and any(lemma_in(kind, form, table) != best for kind in kinds):
            words[form] = best
    return words


def kind_of(upos: str, feats: dict[str, str]) -> str:
    """In the past the forms of a full verb do not differ by number and person."""
    names = INFLECTION[:2] if upos == "VERB" and feats.get("Tense") == "Past" else INFLECTION
    return " ".join([upos, *(feats[name] for name in names if name in feats)])


def plain(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'")


def by_ending(words: dict[str, Counter[str]]) -> dict[str, str]:
    """The choice of most words for each ending, where it differs from that of the shorter ending."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for word, choices in words.items():
        for choice, count in choices.items():
            for length in range(min(LONGEST_ENDING, len(word)) + 1):
                votes[word[len(word) - length :]][choice] += count
    endings: dict[str, str] = {}
    for ending in sorted(votes, key=lambda e: (len(e), e)):
        best, count = max(votes[ending].items(), key=lambda item: (item[1], item[0]))
        shorter = next((endings[ending[i:]] for i in range(1, len(ending) + 1) if ending[i:] in endings), None)
        if shorter is None or (best != shorter and count - votes[ending][shorter] >= SUPPORT):
            endings[ending] = best
    return endings


def longest(word: str, endings: dict[str, str]) -> str | None:
    """What the longest ending of the word says."""
    for length in range(min(LONGEST_ENDING, len(word)), -1, -1):
        found = endings.get(word[len(word) - length :])
        if found is not None:
            return found
    return None


def base(kind: str, form: str, place: str, table: Table) -> str:
    """The form with the capitals of its lemma; a number without its commas."""
    upos = kind.split(" ")[0]
    if upos == "NUM" and form[:1].isdecimal():
        return form.lower().replace(",", "")
    keys = [key for key in casing_keys(upos, form, place) if key in table["capitals"]]
    return cased(form, (longest(form.lower(), table["capitals"][keys[0]]) if keys else None) or LOWER)


def edit_of(word: str, lemma: str) -> str | None:
    """The edit from word to lemma; none where more than a few characters change."""
    same = 0
    while same < min(len(word), len(lemma)) and word[same] == lemma[same]:
        same += 1
    if len(word) - same > 5 or len(lemma) - same > 5:
        return None
    return f"{len(word) - same}{lemma[same:]}" if not lemma[same : same + 1].isdigit() else None


def learn_exceptions(kind: str, bases: dict[str, Counter[str]], table: Table) -> dict[str, str]:
    """Lower-case words first: they speak for their capitalised variants, too."""
    exceptions = table["exceptions"][kind] = {}
    for word in sorted(bases, key=lambda word: (word != word.lower(), word)):
        best, count = bases[word].most_common(1)[0]
        once = word != word.lower() and count == 1 and sum(bases[word].values()) > 1
        if not once and best != lemma_in(kind, word, table):
            exceptions[word] = best
    return exceptions


def lemma_in(kind: str, word: str, table: Table) -> str:
    """The lemma of a word with the right capitals, by the table as far as it is learnt."""
    exceptions = table["exceptions"].get(kind, {})
    words = table.get("words", {}).get(kind.split(" ")[0], {})
    known = (exceptions.get(word) if word != word.lower() else None) or words.get(word) or exceptions.get(word.lower())
    if known:
        return known
    edit = longest(word.lower(), table["endings"].get(kind, {})) or "0"
    digits = "".join(c for c in edit if c.isdigit())
    return word[: len(word) - int(digits)] + edit[len(digits) :] or word


def lemma(form: str, upos: str, feats: dict[str, str], place: str, table: Table) -> str:
    kind = kind_of(upos, feats)
    kind = kind if kind in table["endings"] else upos
    return lemma_in(kind, base(kind, plain(form), place, table), table)


def accuracy(sentences: list[Sentence], table: Table) -> float:
    right = words = 0
    for s in sentences:
        places = places_of(s.words, s.upos, s.heads)
        for form, gold, upos, feats, place in zip(s.words, s.lemmas, s.upos, s.feats, places):
            words += 1
            right += lemma(form, upos, feats, place, table) == plain(gold)
    return 100 * right / words


if __name__ == "__main__":
    main()
