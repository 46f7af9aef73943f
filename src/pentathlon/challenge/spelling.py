"""When two spellings are the same word.

Doctors type `Métastase`, `METASTASE` and `metastase`; exports add non-breaking spaces and typographic
hyphens. None of that carries meaning. Two texts with the same key are the same value or the same heading.
"""

import unicodedata

_HYPHENS = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"), "-")
_APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u02b9\u2032`"), "'")
_LIGATURES = {ord("œ"): "oe", ord("æ"): "ae"}
_SAME_SIGN = {**_HYPHENS, **_APOSTROPHES, **_LIGATURES, ord("_"): " "}
_NEVER_SEEN = {"Mn", "Me", "Cf"}  # accents once decomposed; zero-width characters


def spelling_key(text: str) -> str:
    r"""Form of a text in which case, accents, kinds of white space, of hyphens and of apostrophes do not matter.

    >>> spelling_key(" Hépato\u2011Carcinome  du FOIE ")
    'hepato-carcinome du foie'
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold()).translate(_SAME_SIGN)
    seen = (character for character in folded if unicodedata.category(character) not in _NEVER_SEEN)
    return " ".join("".join(seen).split())


def heading_key(text: str) -> str:
    """Form of a heading: as `spelling_key`, and spaces, underscores and hyphens do not matter at all.

    >>> heading_key("Type_de lésion") == heading_key("type de Lesion")
    True
    """
    return spelling_key(text).replace(" ", "").replace("-", "")
