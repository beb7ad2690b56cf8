"""Counts, ranks and measured quantities.

Units are singular English nouns. A word that is neither a measure nor a thing that newsrooms count is no unit, so a
typing error is not taken for one. A rank ("the 75th") is a quantity with the precision `rank`.
"""

import re
from decimal import Decimal

from factdb.values.number import Number, read_digits
from factdb.values.phrases import Phrases, after_of, ends, gap, words
from factdb.values.reading import Reading, measured
from factdb.words import ValueKind

MEASURES = {
    "kilometre": "km kilometer kilometre kilometers kilometres",
    "metre": "metre meter metres meters",
    "centimetre": "cm centimetre centimeter centimetres centimeters",
    "millimetre": "mm millimetre millimeter millimetres millimeters",
    "mile": "mile miles mi",
    "yard": "yard yards yd",
    "foot": "ft foot feet",
    "inch": "inch inches in",
    "kilogram": "kg kilo kilos kilogram kilograms kgs",
    "gram": "g gram grams gramme grammes",
    "milligram": "mg milligram milligrams",
    "tonne": "tonne tonnes t",
    "ton": "ton tons",
    "pound": "lb lbs",
    "ounce": "oz ounce ounces",
    "stone": "stone",
    "litre": "litre litres liter liters l",
    "millilitre": "ml millilitre millilitres milliliter milliliters",
    "gallon": "gallon gallons",
    "barrel": "barrel barrels bbl",
    "hectare": "hectare hectares ha",
    "acre": "acre acres",
    "watt": "watt watts w",
    "kilowatt": "kilowatt kilowatts kw",
    "megawatt": "megawatt megawatts mw",
    "gigawatt": "gigawatt gigawatts gw",
    "kilowatt hour": "kwh",
    "megawatt hour": "mwh",
    "gigawatt hour": "gwh",
    "terawatt hour": "twh",
    "volt": "volt volts v",
    "kilobyte": "kb kilobyte kilobytes",
    "megabyte": "mb megabyte megabytes",
    "gigabyte": "gb gigabyte gigabytes",
    "terabyte": "tb terabyte terabytes",
    "kilometre per hour": "km/h kph kmh",
    "metre per second": "m/s",
    "mile per hour": "mph",
    "knot": "knot knots",
    "decibel": "db decibel decibels",
    "calorie": "calorie calories",
    "square kilometre": "km²",
    "square metre": "m² sqm",
}
SPELLED = {
    "degree Celsius": "°c, c, degrees celsius, degree celsius, degrees c, degrees centigrade",
    "degree Fahrenheit": "°f, f, degrees fahrenheit, degree fahrenheit, degrees f",
    "degree": "degree, degrees",
    "square kilometre": "square kilometres, square kilometers, sq km",
    "square metre": "square metres, square meters, sq m",
    "square mile": "square mile, square miles, sq miles",
    "square foot": "square foot, square feet, sq ft",
    "cubic metre": "cubic metre, cubic metres, cubic meters",
    "nautical mile": "nautical mile, nautical miles",
    "mile per hour": "miles per hour, miles an hour",
    "kilometre per hour": "kilometres per hour, kilometers per hour",
    "kilowatt hour": "kilowatt hours",
    "megawatt hour": "megawatt hours",
    "person": "person, people, persons",
    "man": "man, men",
    "woman": "woman, women",
    "child": "child, children",
    "country": "country, countries",
    "company": "company, companies",
    "city": "city, cities",
    "family": "family, families",
    "study": "study, studies",
    "story": "story, stories",
    "factory": "factory, factories",
    "university": "university, universities",
    "time": "times",
}
COUNTED = words(
    "adult aircraft animal article attack bed book building car case casualty chip claim client contract copy customer "
    "death delegate developer doctor download employee engineer episode farmer fatality fighter firm flight follower "
    "game goal home hospital house household immigrant incident injury inmate job journalist judge kid lawmaker lawyer "
    "life marine medal member migrant minister missile model nurse officer official page parameter participant "
    "passenger patient pupil plane player point post prisoner product protester protestor query question refugee "
    "representative researcher resident respondent school scientist seat senator server share shareholder ship shop "
    "soldier spectator staff state station store student subscriber supporter survivor tank teacher teenager term "
    "token town tree troop tweet unit user vehicle victim video view viewer village visitor volunteer vote voter win "
    "word worker"
)
PLAIN = ("aircraft", "staff")
IRREGULAR = {
    "casualty": "casualties",
    "fatality": "fatalities",
    "injury": "injuries",
    "life": "lives",
    "copy": "copies",
    "query": "queries",
}


def _units() -> dict[str, str]:
    measures = {word: unit for unit, listed in MEASURES.items() for word in listed.split()}
    spelled = {phrase: unit for unit, listed in SPELLED.items() for phrase in listed.split(", ")}
    single = {noun: noun for noun in COUNTED}
    plural = {noun if noun in PLAIN else IRREGULAR.get(noun, f"{noun}s"): noun for noun in single}
    return {**single, **plural, **measures, **spelled}


UNITS = Phrases(_units())
SINGULAR = frozenset(
    {*COUNTED, *words("person man woman child country company city family study story factory university")}
)
SINGULAR -= frozenset(PLAIN)
LETTERS = frozenset({"C", "F", "V", "W", "g", "l", "t", "in", "ha", "mi"})
"""Abbreviations that are words or letters of their own: read only right after digits, and only in this case."""

ORDINAL = re.compile(r"(?:the\s)?(\d{1,3}(?:,\d{3})*|\d{1,9})(?:st|nd|rd|th)(?!\w)", re.IGNORECASE | re.ASCII)
FEET = re.compile(
    r"(\d{1,2})\s?(?:ft|feet|foot)\.?\s?(\d{1,2})\s?(?:in|inch|inches)(?!\w)|(\d)['′](\d{1,2})[\"″]", re.ASCII
)


def read(text: str, figure: Number) -> Reading:
    """The quantity whose figure was read: with its unit, else the bare number."""
    return read_unit(text, figure) or measured(ValueKind.QUANTITY, figure, figure.end)


def read_unit(text: str, figure: Number) -> Reading | None:
    """The quantity with a unit, or None."""
    at = gap(text, figure.end)
    start = after_of(text, at) if figure.form == "vague" else at
    found = UNITS.read(text, start)
    if not found or not _is_unit(text[start : found[1]], figure, text[figure.end : start]):
        return None
    return measured(ValueKind.QUANTITY, figure, found[1], unit=found[0])


def _is_unit(word: str, figure: Number, parted: str) -> bool:
    """Whether the word is meant as a unit: "4 model" is none, "4 models" and "10-point" are."""
    if word in SINGULAR:
        return parted == "-" or figure.low == figure.high == 1
    if word.lower() not in LETTERS:
        return True
    return word in LETTERS and not parted and figure.form == "digits"


def read_feet(text: str, at: int) -> Reading | None:
    """Feet and inches, in inches: "5ft 9in"."""
    found = FEET.match(text, at)
    if not found:
        return None
    feet, inches = (int(part) for part in found.groups() if part is not None)
    total = Decimal(feet * 12 + inches)
    return measured(ValueKind.QUANTITY, Number(total, total, found.end()), found.end(), unit="inch")


def read_rank(text: str, at: int) -> Reading | None:
    """A rank in digits: "the 75th"."""
    found = ORDINAL.match(text, at)
    figure = found and read_digits(found[1], 0)
    if not found or not figure or not ends(text, found.end()):
        return None
    return measured(ValueKind.QUANTITY, figure, found.end(), precision="rank")
