"""Every word that is stored or printed, spelled once.

Sources: CSL 1.0.2 item types, W3C Web Annotation (selectors), the Admiralty scale (grades of sources),
ISO 4217 (currencies, as text). A word that is stored never changes; a word may be added.
"""

from enum import StrEnum


class Noun(StrEnum):
    ENTITY = "entity"
    SOURCE = "source"
    CAPTURE = "capture"
    BLOB = "blob"
    QUOTE = "quote"
    CLAIM = "claim"
    EVIDENCE = "evidence"
    VERDICT = "verdict"
    SCALE = "scale"
    REDACTION = "redaction"
    DATABASE = "database"


class EntityKind(StrEnum):
    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    PRODUCT = "product"
    PLACE = "place"
    EVENT = "event"
    WORK = "work"
    ANONYMOUS = "anonymous"


class NameKind(StrEnum):
    """How a further name stands to the entity's own."""

    ALIAS = "alias"
    SHORT = "short"
    FORMER = "former"
    MISSPELLING = "misspelling"


class SourceType(StrEnum):
    """The item types of CSL 1.0.2."""

    ARTICLE = "article"
    ARTICLE_JOURNAL = "article-journal"
    ARTICLE_MAGAZINE = "article-magazine"
    ARTICLE_NEWSPAPER = "article-newspaper"
    BILL = "bill"
    BOOK = "book"
    BROADCAST = "broadcast"
    CHAPTER = "chapter"
    CLASSIC = "classic"
    COLLECTION = "collection"
    DATASET = "dataset"
    DOCUMENT = "document"
    ENTRY = "entry"
    ENTRY_DICTIONARY = "entry-dictionary"
    ENTRY_ENCYCLOPEDIA = "entry-encyclopedia"
    EVENT = "event"
    FIGURE = "figure"
    GRAPHIC = "graphic"
    HEARING = "hearing"
    INTERVIEW = "interview"
    LEGAL_CASE = "legal_case"
    LEGISLATION = "legislation"
    MANUSCRIPT = "manuscript"
    MAP = "map"
    MOTION_PICTURE = "motion_picture"
    MUSICAL_SCORE = "musical_score"
    PAMPHLET = "pamphlet"
    PAPER_CONFERENCE = "paper-conference"
    PATENT = "patent"
    PERFORMANCE = "performance"
    PERIODICAL = "periodical"
    PERSONAL_COMMUNICATION = "personal_communication"
    POST = "post"
    POST_WEBLOG = "post-weblog"
    REGULATION = "regulation"
    REPORT = "report"
    REVIEW = "review"
    REVIEW_BOOK = "review-book"
    SOFTWARE = "software"
    SONG = "song"
    SPEECH = "speech"
    STANDARD = "standard"
    THESIS = "thesis"
    TREATY = "treaty"
    WEBPAGE = "webpage"


class Grade(StrEnum):
    """The Admiralty scale: how reliable a source is, F where it cannot be judged."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class SourceStatus(StrEnum):
    ACTIVE = "active"
    CORRECTED = "corrected"
    RETRACTED = "retracted"


class LinkKind(StrEnum):
    """What the first source does with the second."""

    QUOTES = "quotes"
    SUMMARIZES = "summarizes"
    REPUBLISHES = "republishes"
    TRANSLATES = "translates"
    REVISES = "revises"
    RETRACTS = "retracts"
    CITES = "cites"


class ContributorRole(StrEnum):
    """A person's part in a source, in CSL's names."""

    AUTHOR = "author"
    EDITOR = "editor"
    TRANSLATOR = "translator"
    INTERVIEWER = "interviewer"
    INTERVIEWEE = "interviewee"
    RECIPIENT = "recipient"
    DIRECTOR = "director"
    PUBLISHER = "publisher"


class Extent(StrEnum):
    """How much of the source a capture holds."""

    WHOLE = "whole"
    EXCERPT = "excerpt"


class Codec(StrEnum):
    RAW = "raw"
    ZLIB = "zlib"


class QuoteKind(StrEnum):
    DIRECT = "direct"
    PARTIAL = "partial"
    PARAPHRASE = "paraphrase"
    TERM = "term"


class Basis(StrEnum):
    ON_RECORD = "on_record"
    BACKGROUND = "background"
    OFF_RECORD = "off_record"
    DOCUMENT = "document"


class Standing(StrEnum):
    """Whether a quote or a piece of evidence still counts."""

    STANDS = "stands"
    WITHDRAWN = "withdrawn"


class AttributionRole(StrEnum):
    """The links by which words reached us, from the mouth outwards."""

    SPEAKER = "speaker"
    INTERVIEWER = "interviewer"
    RELAYED_BY = "relayed_by"
    PUBLISHED_BY = "published_by"
    REPUBLISHED_BY = "republished_by"
    TRANSLATOR = "translator"


class Fidelity(StrEnum):
    """How a quote stands to its source, from the most to the least faithful."""

    EXACT = "exact"
    NORMALIZED = "normalized"
    ELIDED = "elided"
    BRACKETED = "bracketed"
    SPLIT = "split"
    SPLICED = "spliced"
    ALTERED = "altered"
    ABSENT = "absent"


VOUCHING = frozenset({Fidelity.EXACT, Fidelity.NORMALIZED, Fidelity.ELIDED, Fidelity.BRACKETED, Fidelity.SPLIT})
"""The grades that vouch for a quote; the others do not."""


class Folding(StrEnum):
    """What was folded to make a quotation equal to its source."""

    MARKS = "quote marks"
    DASHES = "dashes"
    SPACE = "white space"
    HYPHENATION = "hyphenation"
    INVISIBLE = "invisible characters"
    LIGATURES = "ligatures"
    COMPOSITION = "composition"
    WIDTH = "width"
    ENTITIES = "entities"
    CASE = "case"
    DIACRITICS = "diacritics"
    ELLIPSIS = "ellipsis"
    EMPHASIS = "emphasis"
    EDGES = "edge punctuation"


class Flag(StrEnum):
    """What in a quotation needs the eye."""

    AMBIGUOUS = "ambiguous"
    TRUNCATED = "truncated"
    NEGATION = "negation"
    NUMBER = "number"
    NAME = "name"
    LIMITER = "limiter"
    PUNCTUATION = "punctuation"
    CASE = "case"
    SPACING = "spacing"
    APOSTROPHE = "apostrophe"
    SPEAKER = "speaker"


class Operation(StrEnum):
    """What one step of a word difference does, from the source to the quote."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"
    REPLACE = "replace"


class Change(StrEnum):
    """What was done to a row."""

    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"


class ClaimStatus(StrEnum):
    OPEN = "open"
    QUERY = "query"
    WITHDRAWN = "withdrawn"


class ValueKind(StrEnum):
    MONEY = "money"
    PERCENT = "percent"
    QUANTITY = "quantity"
    DATE = "date"
    DURATION = "duration"
    RATIO = "ratio"
    TEXT = "text"


class Comparator(StrEnum):
    EQ = "eq"
    ABOUT = "about"
    GT = "gt"
    GE = "ge"
    LT = "lt"
    LE = "le"
    RANGE = "range"


class Modality(StrEnum):
    ASSERTED = "asserted"
    TARGET = "target"
    ESTIMATE = "estimate"
    FORECAST = "forecast"
    ALLEGATION = "allegation"
    OPINION = "opinion"


class Stance(StrEnum):
    SUPPORTS = "supports"
    REFUTES = "refutes"
    QUALIFIES = "qualifies"
    MENTIONS = "mentions"


class Directness(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"


class Rating(StrEnum):
    """The default scale; other scales are rows of the database."""

    SUPPORTED = "supported"
    MOSTLY_SUPPORTED = "mostly_supported"
    MIXED = "mixed"
    MOSTLY_REFUTED = "mostly_refuted"
    REFUTED = "refuted"
    REPORTED = "reported"
    UNVERIFIABLE = "unverifiable"
    NOT_CHECKABLE = "not_checkable"


class RelationKind(StrEnum):
    REPEATS = "repeats"
    CONTRADICTS = "contradicts"
    REFINES = "refines"
    PART_OF = "part_of"
    SUPERSEDES = "supersedes"


class Judgement(StrEnum):
    POSITIVE = "positive"
    NEGATIVE = "negative"
    UNSURE = "unsure"


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Health(StrEnum):
    """How something stands that the doctor looked at."""

    OK = "ok"
    WARNING = "warning"
    ERROR = "error"
