"""The values that claims state: money, percentages, quantities, dates, durations and ratios.

>>> from datetime import date
>>> from factdb.values import parse, parse_date, scan

`parse` reads a text that is exactly one value:

>>> value = parse("more than $14 billion")
>>> str(value.kind), str(value.amount), value.currency, str(value.comparator)
('money', '14000000000', 'USD', 'gt')
>>> parse("last April", anchor=date(2026, 1, 4)).edtf
'2025-04'

`parse_date` reads a date at the precision at which it is stated, EDTF included:

>>> parse_date("November 2022").edtf
'2022-11'
>>> parse_date("01/02/2021")
Traceback (most recent call last):
    ...
factdb.errors.values.Ambiguous: '01/02/2021' can be read as 2021-01-02 or as 2021-02-01.

`scan` finds every value in running text, and where it stands:

>>> [(found.start, found.end, found.value.stated) for found in scan("Meta paid $14 billion for 49 percent of it.")]
[(10, 21, '$14 billion'), (26, 36, '49 percent')]

`factdb.values.compare.agree` tells whether a stated value agrees with a typed one, `factdb.values.edtf` reads EDTF
and shows it to people.
"""

from factdb.values.parse import parse, parse_date
from factdb.values.scan import scan

__all__ = ["parse", "parse_date", "scan"]
