"""Invented centres: 30 public, 13 private, 3 cancer centres, as in 2018. Any likeness is chance."""

from pentathlon_site.centres.actions import CentreFacts

MOST_CENTRES = 46

_TOWNS = (
    "Valbrume", "Pontclair", "Rivemont", "Sauveterne", "Montfleury", "Boisgarde", "Clairvent", "Hautelande",
    "Nivelac", "Orgemines", "Belroche", "Fontaubel", "Marsignac", "Traverson", "Courlanne", "Vieuxbourg",
    "Aigrefont", "Brumeval", "Castelbrun", "Dourvent", "Épinoy-le-Haut", "Ferrolles", "Grandcastel", "Hurlevent",
    "Isseroche", "Jonvilliers", "Kerlaouen", "Lormeval", "Mirebelle", "Neuvecour", "Ombreval", "Peyrelongue",
    "Quincampoy", "Roquebelle", "Saint-Aubrac", "Tournevelle", "Ussoleil", "Vernecourt", "Wambrecourt", "Yssandre",
    "Ambrecourt", "Bellegarde-en-Val", "Chantelune", "Destrillac", "Estivaux", "Fourcheval",
)  # fmt: skip
_PRIVATE = frozenset(round(1 + number * MOST_CENTRES / 13) for number in range(13))
_CANCER = frozenset({4, 20, 35})
_UNIVERSITY_HOSPITALS = frozenset(range(0, 24, 2))
_VOWELS = frozenset("AÉEIOU")


def invent_centres(count: int = MOST_CENTRES) -> list[CentreFacts]:
    """The first of the 46 centres; five of them have every kind."""
    return [CentreFacts(_name(place), _kind(place), _TOWNS[place]) for place in range(count)]


def _kind(place: int) -> str:
    return "private" if place in _PRIVATE else "cancer" if place in _CANCER else "public"


def _name(place: int) -> str:
    town, kind = _TOWNS[place], _kind(place)
    of = f"d'{town}" if town[0] in _VOWELS else f"de {town}"
    if kind == "public":
        return f"CHU {of}" if place in _UNIVERSITY_HOSPITALS else f"Centre hospitalier {of}"
    return f"Institut du cancer {of}" if kind == "cancer" else f"Imagerie médicale {of}"
