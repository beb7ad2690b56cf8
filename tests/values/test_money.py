import pytest

from factdb.errors.values import Ambiguous, BadValue
from factdb.values import parse
from factdb.words import ValueKind


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("$14 billion", "money 14000000000 USD"),
        ("$14bn", "money 14000000000 USD"),
        ("$14B", "money 14000000000 USD"),
        ("$3-billion", "money 3000000000 USD"),
        ("$14,000 million", "money 14000000000 USD"),
        ("$1,234.50", "money 1234.5 USD"),
        ("$.50", "money 0.5 USD"),
        ("US$1.2tn", "money 1200000000000 USD"),
        ("A$20m", "money 20000000 AUD"),
        ("C$5m", "money 5000000 CAD"),
        ("NZ$7.5m", "money 7500000 NZD"),
        ("HK$300 million", "money 300000000 HKD"),
        ("£450,000", "money 450000 GBP"),
        ("€3.5 billion", "money 3500000000 EUR"),
        ("20 €", "money 20 EUR"),
        ("¥800", "money 800 JPY"),
        ("₹90", "money 90 INR"),
        ("Rs 5 crore", "money 50000000 INR"),
        ("Rs. 2 lakh crore", "money 2000000000000 INR"),
        ("CHF 20m", "money 20000000 CHF"),
        ("USD 14bn", "money 14000000000 USD"),
        ("14bn USD", "money 14000000000 USD"),
        ("14 billion dollars", "money 14000000000 USD"),
        ("a 14 billion-dollar", "money 14000000000 USD"),
        ("30 million pounds", "money 30000000 GBP"),
        ("200 pounds sterling", "money 200 GBP"),
        ("3 million Swiss francs", "money 3000000 CHF"),
        ("six hundred euros", "money 600 EUR"),
        ("50 cents", "money 0.5 USD"),
        ("99p", "money 0.99 GBP"),
        ("half a million dollars", "money 500000 USD"),
        ("a quarter of a billion euros", "money 250000000 EUR"),
        ("several hundred million dollar", "money 200000000..900000000 USD"),
        ("hundreds of millions of dollars", "money 200000000..1000000000 USD"),
        ("-$5m", "money -5000000 USD"),
    ],
)
def test_an_amount_with_a_currency_is_money(read, text, meaning):
    assert read(text) == meaning


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("500 kr", ["500 SEK", "500 NOK"]),
        ("20 pesos", ["20 MXN", "20 ARS"]),
        ("200 pounds", ["200 GBP", "200 lb"]),
    ],
)
def test_a_currency_of_several_countries_is_ambiguous(text, readings):
    with pytest.raises(Ambiguous) as error:
        parse(text)
    assert all(reading in str(error.value) for reading in readings)


@pytest.mark.parametrize("reading", ["500 SEK", "20 ARS", "200 GBP", "200 lb"])
def test_the_readings_of_an_ambiguous_amount_can_be_typed(read, reading):
    assert read(reading).split()[1] == reading.split()[0]


def test_money_without_a_currency_is_refused_when_money_is_asked_for():
    with pytest.raises(BadValue, match="the currency is missing"):
        parse("14 billion", kind=ValueKind.MONEY)


def test_a_currency_without_an_amount_is_refused():
    with pytest.raises(BadValue, match="no amount"):
        parse("$")
