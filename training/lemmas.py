"""
Learns the lemma table from the training treebanks.

    python lemmas.py --treebanks DIR [--out lemmas.json]

A word's *kind* is its tag with the features that inflect it. Each kind has edits by ending ("ies" -> "3y": three
characters off, "y" on), the longest ending deciding, and the words that its edits get wrong. By tag and ending it is
also learnt whether a capitalised word keeps its capital ("Dutch", not "Great"). Words whose lemma is the same in every
kind of a tag are kept by tag, so that a wrong feature does no harm.
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
KEEP, LOWER = "keep", "lower"


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
    seen: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for sentence in sentences:
        for form, lemma, upos, feats in zip(sentence.words, sentence.lemmas, sentence.upos, sentence.feats):
            for kind in {kind_of(upos, feats), upos}:
                seen[kind][plain(form)][plain(lemma)] += 1
    capitals: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for kind, forms in seen.items():
        for form, lemmas in forms.items():
            if " " not in kind and is_capitalised(form):
                first = lemmas.most_common(1)[0][0][:1]
                capitals[kind][form.lower()][KEEP if first == form[0] else LOWER] += 1
    table: Table = {"capitals": {upos: by_ending(votes) for upos, votes in capitals.items()}, "endings": {}, "exceptions": {}}
    for kind, forms in seen.items():
        edits = {base(kind, form, table).lower(): Counter() for form in forms}
        for form, lemmas in forms.items():
            word = base(kind, form, table)
            edit = edit_of(word, lemmas.most_common(1)[0][0])
            if edit is not None:
                edits[word.lower()][edit] += 1
        table["endings"][kind] = by_ending(edits)
    for kind, forms in seen.items():
        table["exceptions"][kind] = learn_exceptions(kind, forms, table)
    table["words"] = {upos: learn_words(upos, forms, table) for upos, forms in seen.items() if upos in INFLECTED}
    return table


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


def is_capitalised(form: str) -> bool:
    return form != form.lower() and form != form.upper()


def base(kind: str, form: str, table: Table) -> str:
    """The form with or without its capitals; a number without its commas."""
    upos = kind.split(" ")[0]
    if upos == "NUM":
        return form.lower().replace(",", "") if form[:1].isdigit() else form.lower()
    keeps = is_capitalised(form) and longest(form.lower(), table["capitals"].get(upos, {})) == KEEP
    return form if upos == "PROPN" or keeps else form.lower()


def edit_of(word: str, lemma: str) -> str | None:
    """The edit from word to lemma; none where more than a few characters change."""
    same = 0
    while same < min(len(word), len(lemma)) and word[same] == lemma[same]:
        same += 1
    if len(word) - same > 5 or len(lemma) - same > 5:
        return None
    return f"{len(word) - same}{lemma[same:]}" if not lemma[same : same + 1].isdigit() else None


def learn_exceptions(kind: str, forms: dict[str, Counter[str]], table: Table) -> dict[str, str]:
    """Lower-case forms first: they speak for their capitalised variants, too."""
    exceptions = table["exceptions"][kind] = {}
    for form in sorted(forms, key=lambda form: (form != form.lower(), form)):
        best, count = forms[form].most_common(1)[0]
        once = form != form.lower() and count == 1 and sum(forms[form].values()) > 1
        if not once and best != lemma_in(kind, form, table):
            exceptions[form] = best
    return exceptions


def lemma_in(kind: str, form: str, table: Table) -> str:
    """The lemma by the table as far as it is learnt."""
    exceptions = table["exceptions"].get(kind, {})
    word = base(kind, form, table)
    words = table.get("words", {}).get(kind.split(" ")[0], {})
    known = (exceptions.get(form) if form != form.lower() else None) or words.get(word) or exceptions.get(form.lower())
    if known:
        return known
    edit = longest(word.lower(), table["endings"].get(kind, {})) or "0"
    digits = "".join(c for c in edit if c.isdigit())
    return word[: len(word) - int(digits)] + edit[len(digits) :] or word


def lemma(form: str, upos: str, feats: dict[str, str], table: Table) -> str:
    kind = kind_of(upos, feats)
    return lemma_in(kind if kind in table["endings"] else upos, plain(form), table)


def accuracy(sentences: list[Sentence], table: Table) -> float:
    right = words = 0
    for s in sentences:
        for form, gold, upos, feats in zip(s.words, s.lemmas, s.upos, s.feats):
            words += 1
            right += lemma(form, upos, feats, table) == plain(gold)
    return 100 * right / words


if __name__ == "__main__":
    main()
