"""The label sets of the heads, and the gold labels of each sentence as numbers."""

from __future__ import annotations

from conllu import Mention, Sentence, read_mentions

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()

#: The features that later stages read; the rest of the treebanks' features is left out.
FEATS = {
    "Case": "Acc Gen Nom".split(),
    "Definite": "Def Ind".split(),
    "Degree": "Cmp Pos Sup".split(),
    "Gender": "Fem Masc Neut".split(),
    "Mood": "Imp Ind Sub".split(),
    "NumType": "Card Frac Mult Ord".split(),
    "Number": "Plur Ptan Sing".split(),
    "Person": "1 2 3".split(),
    "Polarity": "Neg Pos".split(),
    "Poss": ["Yes"],
    "PronType": "Art Dem Emp Ind Int Neg Prs Rcp Rel Tot".split(),
    "Reflex": ["Yes"],
    "Tense": "Past Pres".split(),
    "VerbForm": "Fin Ger Inf Part".split(),
    "Voice": ["Pass"],
}

DEPRELS = (
    "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt "
    "conj cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list "
    "mark nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked "
    "orphan parataxis punct reparandum root vocative xcomp"
).split()

NAMES = "person organization place event work other".split()
#: "O", then "B-" and "I-" of each kind of name.
TAGS = ["O"] + [f"{prefix}-{name}" for name in NAMES for prefix in "BI"]

TYPES = "person place organization object event time substance animal plant abstract".split()

#: GUM marks names by other rules than the layer on EWT ("the", titles, what is a place), Re-DocRED by others again.
OTHER_CORPORA = ("gum", "redocred")

IGNORE = -100
ALL_TAGS = (1 << len(TAGS)) - 1
#: How the layers at hand name what is a person, a place, an organization; the rest is one of the others.
LAYER = {"PER": ["person"], "LOC": ["place"], "ORG": ["organization"]}
REST = ["event", "work", "other"]


def tag_set(prefix: str, names: list[str]) -> int:
    """The tags that the gold layer allows for a word, as a bit set: it may not tell an event from a work."""
    return sum(1 << TAGS.index(f"{prefix}-{name}") for name in names)


OUTSIDE = 1


def layer_tags(sentence: Sentence) -> list[int] | None:
    """Allowed tags from the IOB2 layer. Its `OTH` holds demonyms too ("American"), which are no names here."""
    if sentence.names is None:
        return None
    result = []
    for index, tag in enumerate(sentence.names):
        prefix, _, kind = tag.partition("-")
        if prefix == "O" or kind == "O":
            result.append(OUTSIDE)
        elif kind in LAYER:
            result.append(tag_set(prefix, LAYER[kind]))
        elif prefix == "B" and sentence.upos[index] == "ADJ":
            result.append(OUTSIDE)
        elif prefix == "I" and result and result[-1] == OUTSIDE:
            result.append(OUTSIDE)
        else:
            result.append(tag_set(prefix, REST))
    return result


def mention_tags(sentence: Sentence) -> tuple[list[int], list[int]]:
    """Allowed name tags and the semantic type of each mention's head, from GUM's entities."""
    tags = [OUTSIDE] * len(sentence.words)
    types = [IGNORE] * len(sentence.words)
    taken: list[bool] = [False] * len(sentence.words)
    mentions = read_mentions(sentence)
    for mention in sorted(mentions, key=lambda m: (m.start - m.end, m.start)):
        head = head_of(sentence, mention)
        if types[head] == IGNORE or mention.end - mention.start > 1:
            types[head] = TYPES.index(mention.type)
        span = name_span(sentence, mention, head)
        if span is None or any(taken[span[0] : span[1]]):
            continue
        kinds = name_kinds(sentence, mention, span, head)
        if kinds is None:
            continue
        for index in range(*span):
            taken[index] = True
            tags[index] = tag_set("B" if index == span[0] else "I", kinds)
    return tags, types


def head_of(sentence: Sentence, mention: Mention) -> int:
    """The word of the mention whose head lies outside of it."""
    for index in range(mention.start, mention.end):
        head = sentence.heads[index] - 1
        if not mention.start <= head < mention.end:
            return index
    return mention.start


def name_span(sentence: Sentence, mention: Mention, head: int) -> tuple[int, int] | None:
    """
    The words of a mention that are its name: from the first to the last word of its minimal span.

    "the University of Texas at Arlington, which ..." has `University ... Arlington`; a mention whose head is
    not a proper noun has no name.
    """
    if sentence.upos[head] != "PROPN" or head not in mention.minimal:
        return None
    inside = [i for i in mention.minimal if mention.start <= i < mention.end]
    start, end = min(inside), max(inside) + 1
    if any(sentence.heads[i] - 1 == head and sentence.deprels[i] == "conj" for i in range(start, end)):
        return None  # "Ann Lee and Bo Li" are two names, and mentions of their own
    while start < head and sentence.upos[start] in ("DET", "PUNCT", "ADP"):
        start += 1
    while start > mention.start and sentence.upos[start - 1] == "PROPN" and sentence.heads[start - 1] - 1 in range(start, end):
        start -= 1
    # Titles are no part of the name in the layer on EWT: "President Bush" has `Bush`.
    if mention.type == "person":
        while start < end - 1 and start != head and sentence.deprels[start] == "compound":
            start += 1
        titles = {"mr.", "mr", "mrs.", "mrs", "ms.", "ms", "dr.", "dr", "president", "senator", "professor", "sir", "king"}
        while start < end - 1 and sentence.words[start].lower() in titles:
            start += 1
    return start, end


def name_kinds(sentence: Sentence, mention: Mention, span: tuple[int, int], head: int) -> list[str] | None:
    """What the name may be; `None` when it is no name here (a month, a species)."""
    kind = mention.type
    if kind == "person" and sentence.feats[head].get("Number") == "Plur":
        return ["other"]
    if kind in ("person", "place", "organization", "event"):
        return [kind]
    if kind == "time":
        return None
    marked = sentence.misc[span[0]].get("XML", "")
    if "italic" in marked or (span[0] > 0 and sentence.words[span[0] - 1] in ('"', "“")):
        return ["work"]
    return ["other"] if kind in ("substance", "animal", "plant") else ["work", "other"]


def known_types(tags: list[int], heads: list[int]) -> list[int]:
    """The semantic types that follow from names alone, on the word of each name whose head is outside it."""
    types = [IGNORE] * len(tags)
    for name, label in (("person", "person"), ("organization", "organization"), ("place", "place")):
        members = tag_set("B", [name]) | tag_set("I", [name])
        for index, tag in enumerate(tags):
            if tag & members and not (heads[index] > 0 and tags[heads[index] - 1] & members):
                types[index] = TYPES.index(label)
    return types
