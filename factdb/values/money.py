"""Money: an amount and an ISO 4217 currency.

A bare $ reads as US dollars, ¥ as Japanese yen, Rs as Indian rupees, cents as hundredths of a US dollar.
"kr" and "pesos" name several currencies, and "200 pounds" may be a weight: those are ambiguous.
"""

import re
from decimal import Decimal
from functools import partial

from factdb.errors.values import Ambiguous
from factdb.values import figure as figures
from factdb.values.figure import Link
from factdb.values.number import ONE, Number
from factdb.values.phrases import Phrases, after_of, ends, gap
from factdb.values.reading import Reading, measured
from factdb.words import ValueKind

SIGNS = {
    "$": "USD",
    "US$": "USD",
    "A$": "AUD",
    "AU$": "AUD",
    "C$": "CAD",
    "CA$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "SG$": "SGD",
    "NT$": "TWD",
    "R$": "BRL",
    "MX$": "MXN",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY",
    "₪": "ILS",
    "₦": "NGN",
    "₫": "VND",
    "฿": "THB",
    "₴": "UAH",
    "₱": "PHP",
    "Rs": "INR",
    "Rs.": "INR",
    "RMB": "CNY",
}
CODES = frozenset(
    [
        "USD",
        "EUR",
        "GBP",
        "JPY",
        "CNY",
        "INR",
        "AUD",
        "CAD",
        "NZD",
        "HKD",
        "SGD",
        "TWD",
        "CHF",
        "SEK",
        "NOK",
        "DKK",
        "ISK",
        "PLN",
        "CZK",
        "HUF",
        "RON",
        "BGN",
        "RUB",
        "UAH",
        "TRY",
        "ILS",
        "AED",
        "SAR",
        "QAR",
        "KWD",
        "BHD",
        "OMR",
        "EGP",
        "MAD",
        "TND",
        "DZD",
        "ZAR",
        "NGN",
        "KES",
        "GHS",
        "ETB",
        "UGX",
        "TZS",
        "BRL",
        "MXN",
        "ARS",
        "CLP",
        "COP",
        "PEN",
        "UYU",
        "KRW",
        "IDR",
        "MYR",
        "THB",
        "VND",
        "PHP",
        "PKR",
        "BDT",
        "LKR",
        "NPR",
        "KZT",
        "GEL",
        "AMD",
        "AZN",
        "RSD",
        "JOD",
        "LBP",
        "IQD",
        "IRR",
    ]
)
SIGN = re.compile(r"(?:(?:US|AU|A|CA|C|NZ|HK|SG|S|NT|R|MX)?\$|[£€¥₹₩₽₺₪₦₫฿₴₱]|Rs\.?|RMB|[A-Z]{3})(?=[ \xa0]?[\d.½¼¾])")
CODE = re.compile(r"[A-Z]{3}")
SHARED = {
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "kroner": ("NOK", "DKK"),
    "crowns": ("SEK", "NOK", "DKK", "CZK"),
    "peso": ("MXN", "ARS", "CLP", "COP", "PHP"),
    "pesos": ("MXN", "ARS", "CLP", "COP", "PHP"),
    "dinars": ("KWD", "IQD", "JOD", "RSD"),
    "riyals": ("SAR", "QAR"),
    "shillings": ("KES", "TZS", "UGX"),
}
NAMES = {
    "USD": "dollar, us dollar, american dollar",
    "CAD": "canadian dollar",
    "AUD": "australian dollar",
    "NZD": "new zealand dollar",
    "HKD": "hong kong dollar",
    "SGD": "singapore dollar",
    "TWD": "taiwan dollar",
    "EUR": "euro",
    "CHF": "swiss franc",
    "INR": "rupee, indian rupee",
    "PKR": "pakistani rupee",
    "RUB": "rouble, ruble, russian rouble, russian ruble",
    "KRW": "korean won, south korean won",
    "TRY": "turkish lira, lira",
    "MXN": "mexican peso",
    "ARS": "argentine peso",
    "SEK": "swedish krona, swedish kronor, kronor",
    "SAR": "saudi riyal",
    "ILS": "shekel, israeli shekel",
    "UAH": "hryvnia",
    "NGN": "naira",
    "AED": "dirham",
    "JPY": "yen",
    "CNY": "yuan, renminbi",
    "ZAR": "rand",
    "THB": "baht",
    "PLN": "zloty, zlotys",
}
PENNIES = {"cents": "USD", "pence": "GBP", "p": "GBP"}


def _words() -> dict[str, str]:
    named = {name: code for code, names in NAMES.items() for name in names.split(", ")}
    return {
        **named,
        **{f"{name}s": code for name, code in named.items()},
        "pound sterling": "GBP",
        "pounds sterling": "GBP",
        "british pounds": "GBP",
        "$": "USD",
    }


WORDS = Phrases(_words())
POUNDS = Phrases({"pound": None, "pounds": None})
AMBIGUOUS = Phrases(SHARED)
SMALL_CHANGE = Phrases(PENNIES)


def sign(text: str, at: int) -> tuple[str, int] | None:
    """The currency whose sign or code stands before an amount, and where the amount begins."""
    found = SIGN.match(text, at)
    if not found:
        return None
    currency = SIGNS.get(found[0]) or (found[0] if found[0] in CODES else None)
    return (currency, gap(text, found.end())) if currency else None


def read_signed(text: str, at: int, link: Link) -> Reading | None:
    """Money whose currency comes first: "$14 billion", "USD 14bn", "Rs 5 crore"."""
    if not (found := sign(text, at)):
        return None
    currency, start = found
    figure = figures.read(text, start, link)
    if not figure:
        return None
    return measured(ValueKind.MONEY, figure, _after_repeated(text, figure.end, currency), currency=currency)


def _after_repeated(text: str, at: int, currency: str) -> int:
    """Past a currency that is said again after the amount ("$14bn USD", "a $3 billion-dollar")."""
    found = _named(text, at)
    return found[1] if found and found[0] == currency else at


def read(text: str, figure: Number) -> Reading | None:
    """Money whose figure was read and whose currency follows: "14 billion dollars", "14bn USD"."""
    found = _named(text, figure.end)
    if found:
        return measured(ValueKind.MONEY, figure, found[1], currency=found[0])
    at = after_of(text, figure.end)
    if change := SMALL_CHANGE.read(text, at):
        return measured(ValueKind.MONEY, figure, change[1], currency=change[0], factor=Decimal("0.01"))
    if pounds := POUNDS.read(text, at):
        return _pounds(figure, pounds[1])
    if shared := AMBIGUOUS.read(text, at):
        return _ambiguous(figure, shared[1], [f"{figure.low:f} {code}" for code in shared[0]])
    return None


def _named(text: str, at: int) -> tuple[str, int] | None:
    """The currency that is named at the place, and where the name ends."""
    at = after_of(text, at)
    if found := WORDS.read(text, at):
        return found
    code = CODE.match(text, at)
    if code and code[0] in CODES and ends(text, code.end()):
        return code[0], code.end()
    sign_ = text[at : at + 1]
    return (SIGNS[sign_], at + 1) if sign_ in ("€", "£", "$") and ends(text, at + 1) else None


def _pounds(figure: Number, end: int) -> Reading:
    if figure.scale > ONE or figure.form == "vague":
        return measured(ValueKind.MONEY, figure, end, currency="GBP")
    return _ambiguous(figure, end, [f"{figure.low:f} GBP", f"{figure.low:f} lb"])


def _ambiguous(figure: Number, end: int, readings: list[str]) -> Reading:
    return measured(ValueKind.MONEY, figure, end)._replace(fault=partial(Ambiguous, readings=readings))
