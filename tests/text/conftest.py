"""Self-written texts that several tests of the quote engine share."""

import pytest

from factdb.text import prepare

SPEECH = (
    "“Our first garden had 40 beds and a broken pump,” Ines Okoro told us. “After the flood, we planted rice.” "
    "The Okoros’ neighbours did not help, and the city’s plan – drawn up in the U.S. – cost $2.5 million.\n\n"
    "Nobody was surprised: rain fell for 31 days, twice as long as in 1987. “It isn’t over,” she said.\n"
)


@pytest.fixture
def speech():
    return SPEECH


@pytest.fixture
def prepared():
    return prepare(SPEECH)
