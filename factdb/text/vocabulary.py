"""The words the quote engine listens for, in English."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEGATIONS = _words(
    "no not never none nobody nothing nowhere neither nor cannot without cant wont dont didnt doesnt isnt arent "
    "wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt mustnt neednt aint mightnt hardly scarcely barely "
    "deny denies denied refuse refuses refused fail fails failed false"
)
NEGATIONS_ABROAD = _words(
    "nicht kein keine keinen keinem keiner keines nie niemals nichts niemand ohne ne pas jamais rien aucun aucune sans "
    "nunca jamás nadie ningún ninguna ninguno tampoco non mai nessuno niente senza não nem sem niet geen nooit niemand "
    "inte aldrig ikke nie нет не никогда ничего никто без ни δεν δε μη μην όχι ποτέ χωρίς לא אין בלי אל لا لم لن ليس "
    "ليست غير بدون नहीं न मत बिना"
)
"""Negations of other languages that are no English words."""

NEGATIONS_UNSPACED = ("不", "没", "沒", "未", "无", "無", "ない", "なかった", "ません", "まい")
DENYING_AFFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "mis")

LIMITERS = _words(
    "only unless except alleged allegedly reportedly apparently supposedly perhaps maybe probably possibly likely "
    "might may could almost nearly about some sometimes often mostly partly merely if though although however until "
    "rarely seldom few seems seemed appears appeared potentially essentially "
    "particularly especially mainly"
)
NUMBERS = _words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion "
    "trillion dozen half twice double triple third quarter percent"
)
ORDINALS = _words(
    "first second third fourth fifth sixth seventh eighth ninth tenth twelfth hundredth thousandth thirds quarters "
    "fourths fifths sixths sevenths eighths ninths tenths hundredths thousandths halves"
)
AFTER_LIMITERS = _words("but unless except if although though however provided until only")
"""Words that take back or narrow what stands before them: a quote that stops just before one is truncated."""

EMPHASISED = _words(
    "not no never always all very must now only every none nothing yes this that is was are were do does did will "
    "can and but you he she they we the to of my your his her so what why how really exactly any more most much too "
    "one two both own good bad great big first last well still"
)
"""Ordinary words that are written in capitals for stress, and are no acronyms."""

CONTRACTIONS = _words(
    "dont didnt doesnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt mustnt neednt aint youre "
    "theyre youve theyve weve ive im thats whats theres youd theyd youll theyll itll"
)
"""Contractions that are no other word when typed without their apostrophe (unlike we're, were)."""

CONTRACTED = _words("s t re ve ll d m")
DENYING_PREFIXES = _words(
    "non un anti ex re pseudo de dis mis pre post counter quasi semi sub near no not self co over under"
)
DENYING_SUFFIXES = _words("free less like ish proof")

SAYING = _words(
    "said says say told tells asked asks added adds wrote writes replied replies answered answers explained explains "
    "continued continues noted notes insisted insists admitted admits argued argues warned warns joked jokes "
    "recalled recalls remarked remarks quipped quips sneered sneers complained complains declared declares stated "
    "states claimed claims announced announces tweeted tweets posted posts whispered whispers shouted shouts cried "
    "cries murmured muttered mutters exclaimed responded responds observed observes concluded concludes stressed "
    "stresses laughed sighed snapped scoffed boasted conceded confessed lamented mused testified reads read thought "
    "begged pleaded demanded inquired enquired retorted returned repeated groaned growled hissed yelled screamed "
    "called commented confided confirmed cautioned countered"
)
ADDRESSING = _words("told tells asked asks reminded reminds informed assured begged warned warns answered cautioned")
PRONOUNS = _words("he she they i we one")
ARTICLES = _words("the a an his her their our my its one another")
PREPOSITIONS = _words("in on at to during from with of after by for via over through last this under around into")
ASIDES = _words(
    "again later then also once today yesterday tomorrow now still too instead simply monday tuesday wednesday "
    "thursday friday saturday sunday laughing smiling shaking nodding sighing pointing gesturing grinning speaking "
    "aloud had has have quietly"
)
BARRED = NEGATIONS | _words(
    "that because but if who whom whose which while although though or so since until than unless except only "
    "when where why how whether as is was are were be been and allegedly reportedly quoting citing reciting reading "
    "paraphrasing imitating mimicking mocking parroting impersonating summarizing lying joking"
)
DIRECTIONS = _words(
    "laughs laughter laughing laugh applause applauds cheers cheering crosstalk pause pauses sighs sigh smiles coughs "
    "cough music silence interruption gestures nods points chuckles boos crying sobs whispers shouts clapping aside "
    "beat exit exits enter enters exeunt rises sits turns turning"
)
AROUND_DIRECTIONS = _words(
    "a an the and or in from of at to toward towards with long short brief general loud more some prolonged sustained "
    "audience crowd gallery room floor house background all both again head her his their away up down"
)
"""What a stage direction may hold besides its own words."""
