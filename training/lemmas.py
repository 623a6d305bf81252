"""
Learns the lemma table from the training treebanks.

    python lemmas.py --treebanks DIR --vocabulary vocab.txt [--out lemmas.json]

First a word's capitals are kept, lowered or made a name's, as is learnt by its tag, its letters ("ABC", "Abc", "abc"), its
place (first in its sentence, part of a name) and its ending: "Great news", but "Great Britain". Then its ending is edited by
its *kind*, that is, its tag with the features that inflect it ("ies" -> "3y": three characters off, "y" on), the longest
ending deciding. Each kind has exceptions that its edits get wrong. Words whose lemma is the same in every kind of a tag are
kept by tag, so that a wrong feature does no harm. Where an edit makes no word that the vocabulary has, another regular one may.

What is written in two words by mistake ("with out") is one, its later parts have the lemma "_".
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from conllu import Sentence, read_conllu
from wordpiece import UNK, WordPiece

INFLECTION = ("VerbForm", "Tense", "Case", "Degree", "Number", "Person")
LONGEST_ENDING = 5
#: Tags whose words have features that may be guessed wrongly.
INFLECTED = ("ADJ", "ADV", "AUX", "DET", "NOUN", "NUM", "PRON", "VERB")
#: An ending needs this many words that its shorter ending would get wrong.
SUPPORT = 2

Table = dict[str, Any]
CASINGS = KEEP, LOWER, NAME = "keep", "lower", "name"
#: A word in capitals is an abbreviation ("UNESCO") or a cry ("ATTENTION"); its length tells.
LONG = 6
#: A word is a name whatever its letters if so much of its uses have a lemma with a capital.
SURE = 0.95
NAMED = ("ADJ", "PROPN")
#: Tags whose words inflect by regular endings.
REGULAR = ("ADJ", "NOUN", "VERB")
PERFECT = "perfect"
FILE = re.compile(r"^[^/]*[^\W_]\.(?:csv|docx?|exe|gif|html?|jpe?g|pdf|png|pptx?|txt|xlsx?|zip)$", re.IGNORECASE)
REPEATED = re.compile(r"([a-z])\1\1+", re.IGNORECASE)
DECIMAL_COMMA = re.compile(r",(?=\d{1,2}$)")


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--treebanks", type=Path, required=True)
    options.add_argument("--vocabulary", type=Path, required=True)
    options.add_argument("--out", type=Path)
    arguments = options.parse_args()
    words = Words(arguments.vocabulary)
    table = learn(treebank(arguments.treebanks, "train"), words)
    if arguments.out:
        arguments.out.write_text(json.dumps(table, ensure_ascii=False, sort_keys=True), encoding="utf-8")
    for corpus in ("ewt", "gum"):
        sentences = [s for s in treebank(arguments.treebanks, "dev") if s.id.startswith("GUM") == (corpus == "gum")]
        print(f"{corpus} dev, gold tags: {accuracy(sentences, table, words):.2f}")


def treebank(folder: Path, part: str) -> list[Sentence]:
    return [s for name in ("ewt", "gum") for s in read_conllu(folder / f"{name}/en_{name}-ud-{part}.conllu")]


class Words:
    """How common words are, by their places in the encoder's vocabulary, where the common ones stand first."""

    def __init__(self, vocabulary: Path) -> None:
        self.tokenizer = WordPiece(vocabulary)

    def rank(self, word: str) -> float:
        """Lower is commoner; infinite for a word that the vocabulary does not have."""
        pieces = self.tokenizer.pieces(word)
        return pieces[0] if len(pieces) == 1 and pieces[0] != UNK else float("inf")

    def commonest(self, candidates: list[str]) -> str | None:
        best = min(candidates, key=self.rank, default=None)
        return None if best is None or self.rank(best) == float("inf") else best


def learn(sentences: list[Sentence], words: Words) -> Table:
    """Edits and exceptions of every kind, and of every tag alone for kinds that were never seen."""
    seen: dict[str, dict[tuple[str, str], Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    names: dict[str, Counter[str]] = defaultdict(Counter)
    for s in sentences:
        wholes = wholes_of(s.words, s.heads, s.deprels)
        for form, lemma, upos, feats, place in zip(wholes, s.lemmas, s.upos, s.feats, places_of(s)):
            if form is None:
                continue
            names[form.lower()][lemma] += 1
            for kind in {kind_of(upos, feats, place), upos}:
                seen[kind][meant(form, upos, words), place][plain(lemma)] += 1
    table: Table = {"names": learn_names(names)}
    capitals: dict[str, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for kind, forms in seen.items():
        for (form, place), lemmas in forms.items():
            if " " not in kind and has_letters(form):
                casing = casing_of(form, lemmas.most_common(1)[0][0])
                for key in casing_keys(kind, form, place):
                    capitals[key][form.lower()][casing] += 1
    table |= {"capitals": {key: by_ending(votes) for key, votes in capitals.items()}, "endings": {}, "exceptions": {}}
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
        table["exceptions"][kind] = learn_exceptions(kind, forms, table, words)
    table["words"] = {upos: learn_words(upos, forms, table, words) for upos, forms in seen.items() if upos in INFLECTED}
    return table


def wholes_of(words: list[str], heads: list[int], deprels: list[str]) -> list[str | None]:
    """Each word with the parts that were cut from it by mistake ("with" + "out"); nothing for such a part."""
    wholes: list[str | None] = list(words)
    for index, (head, deprel) in enumerate(zip(heads, deprels)):
        if deprel == "goeswith":
            wholes[index] = None
            wholes[head - 1] = (wholes[head - 1] or "") + words[index]
    return wholes


def learn_names(forms: dict[str, Counter[str]]) -> dict[str, str]:
    """By its small letters, a word that is a name wherever it stands: "india" is India."""
    names = {}
    for word, lemmas in forms.items():
        capital = sum(count for lemma, count in lemmas.items() if lemma != lemma.lower())
        if word.isalpha() and len(word) > 1 and capital > 1 and capital >= SURE * lemmas.total():
            best = lemmas.most_common(1)[0][0]
            names[word] = best if best.lower() == word else cased(word, NAME)
    return names


def places_of(s: Sentence) -> list[str]:
    """Where each word stands as far as its capitals depend on it; of an auxiliary, whether it makes a perfect."""
    cased = any(word != word.lower() for word in s.words)
    first = next((i for i, word in enumerate(s.words) if has_letters(word)), 0)
    places = []
    for i, head in enumerate(s.heads):
        marks = []
        if not cased:
            marks.append("uncased")
        elif i == first:
            marks.append("first")
        if s.upos[i] == "AUX" and s.deprels[i] == "aux" and head > 0 and makes_perfect(s.upos[head - 1], s.feats[head - 1]):
            marks.append(PERFECT)
        elif cased and head > 0 and s.upos[head - 1] == "PROPN":
            marks.append("named")
        places.append(" ".join(marks))
    return places


def makes_perfect(upos: str, feats: dict[str, str]) -> bool:
    """Whether "'s" is "has" before such a word: "it's been", "it's gone"."""
    return upos not in ("VERB", "AUX") or (feats.get("VerbForm"), feats.get("Tense")) == ("Part", "Past")


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


def learn_words(upos: str, forms: dict[str, Counter[str]], table: Table, vocabulary: Words) -> dict[str, str]:
    """Lower-case words with one lemma, where some kind of the tag would give another."""
    kinds = [kind for kind in table["endings"] if kind.split(" ")[0] == upos]
    words = {}
    for form, lemmas in forms.items():
        best, count = lemmas.most_common(1)[0]
        sure = count >= 0.97 * sum(lemmas.values()) and best == best.lower()
        if form == form.lower() and sure and any(lemma_in(kind, form, table, vocabulary) != best for kind in kinds):
            words[form] = best
    return words


def kind_of(upos: str, feats: dict[str, str], place: str) -> str:
    """In the past the forms of a full verb do not differ by number and person."""
    names = INFLECTION[:2] if upos == "VERB" and feats.get("Tense") == "Past" else INFLECTION
    perfect = [PERFECT] if place.endswith(PERFECT) else []
    return " ".join([upos, *(feats[name] for name in names if name in feats), *perfect])


def plain(text: str) -> str:
    return text.replace("’", "'").replace("‘", "'")


def meant(form: str, upos: str, words: Words) -> str:
    """The word that was meant: a letter is not written three times, and "DJ's" are DJs."""
    form = plain(form)
    if upos in ("NOUN", "PROPN"):
        form = re.sub(r"(?<=[0-9])'s$", "s", form)
        form = re.sub(r"(?<=\w)'s$", "", form)
    if upos not in ("NUM", "PROPN", "X", "SYM") and REPEATED.search(form):
        form = words.commonest([REPEATED.sub(letters, form) for letters in (r"\1", r"\1\1")]) or form
    return form


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
        return re.sub(DECIMAL_COMMA, ".", form.lower()).replace(",", "")
    if FILE.search(form):
        return form.lower()
    if upos in NAMED and form in table["names"]:
        return table["names"][form]
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


def learn_exceptions(kind: str, bases: dict[str, Counter[str]], table: Table, words: Words) -> dict[str, str]:
    """Lower-case words first: they speak for their capitalised variants, too."""
    exceptions = table["exceptions"][kind] = {}
    for word in sorted(bases, key=lambda word: (word != word.lower(), word)):
        best, count = bases[word].most_common(1)[0]
        once = word != word.lower() and count == 1 and sum(bases[word].values()) > 1
        if not once and best != lemma_in(kind, word, table, words):
            exceptions[word] = best
    return exceptions


def lemma_in(kind: str, word: str, table: Table, words: Words) -> str:
    """The lemma of a word with the right capitals, by the table as far as it is learnt."""
    exceptions = table["exceptions"].get(kind, {})
    same = table.get("words", {}).get(kind.split(" ")[0], {})
    known = (exceptions.get(word) if word != word.lower() else None) or same.get(word) or exceptions.get(word.lower())
    if known:
        return known
    edit = longest(word.lower(), table["endings"].get(kind, {})) or "0"
    digits = "".join(c for c in edit if c.isdigit())
    edited = word[: len(word) - int(digits)] + edit[len(digits) :] or word
    superlative = kind == "ADJ Pos" and word.endswith("est")
    if superlative or (edited != word and kind.split(" ")[0] in REGULAR and words.rank(edited) == float("inf")):
        return words.commonest(regular_stems(word)) or edited
    return edited


def regular_stems(word: str) -> list[str]:
    """What a regular form may come from: "hassled" from "hassl", "hassle", "wildest" from "wild", "wilde"."""
    ending = next((e for e in ("ing", "est", "ed", "er", "es", "s") if word.endswith(e) and len(word) > len(e) + 2), None)
    if ending is None:
        return []
    stem = word[: -len(ending)]
    stems = [stem]
    if ending != "s":
        stems.append(stem + "e")
        if stem[-1] == stem[-2]:
            stems.append(stem[:-1])
        if stem[-1] == "i":
            stems.append(stem[:-1] + "y")
    return stems


def lemmas(s: Sentence, table: Table, words: Words) -> list[str]:
    result = []
    for form, upos, feats, place in zip(wholes_of(s.words, s.heads, s.deprels), s.upos, s.feats, places_of(s)):
        if form is None:
            result.append("_")
            continue
        kind = kind_of(upos, feats, place)
        kind = kind if kind in table["endings"] else upos
        result.append(lemma_in(kind, base(kind, meant(form, upos, words), place, table), table, words))
    return result


def accuracy(sentences: list[Sentence], table: Table, words: Words) -> float:
    right = [found == plain(gold) for s in sentences for found, gold in zip(lemmas(s, table, words), s.lemmas)]
    return 100 * sum(right) / len(right)


if __name__ == "__main__":
    main()
