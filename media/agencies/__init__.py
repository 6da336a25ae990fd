"""The agencies that most newsrooms know, loaded into every installation and edited there as any other.

What each writes around its captions, and what it knows a picture by, is in a file of its own.
"""

from media.agencies import afp, ap, cp, default, dpa, epa, getty, pa, reuters
from media.agencies.rules import Cleaned, Rules

WITH_RULES = (afp, ap, reuters, getty, pa, dpa, epa, cp)
RULES = {agency.RULES.code: agency.RULES for agency in WITH_RULES}

# Code, name, credit pattern, other forms of the name.
KNOWN = (
    *((rules.code, rules.name, rules.credit_pattern, rules.aliases) for rules in RULES.values()),
    ("efe", "EFE", "{photographer}/EFE", ("Agencia EFE",)),
    ("ansa", "ANSA", "{photographer}/ANSA", ()),
    ("anp", "ANP", "{photographer}/ANP", ("Algemeen Nederlands Persbureau",)),
    ("apa", "APA", "{photographer}/APA", ("Austria Presse Agentur",)),
    ("keystone-sda", "Keystone-SDA", "{photographer}/Keystone-SDA", ("Keystone", "KEYSTONE", "SDA")),
    ("xinhua", "Xinhua", "{photographer}/Xinhua", ("Xinhua News Agency",)),
    ("kyodo", "Kyodo", "{photographer}/Kyodo", ("Kyodo News",)),
)

__all__ = ["KNOWN", "RULES", "Cleaned", "Rules", "add_known", "rules_for"]


def rules_for(code):
    """The ``Rules`` of the agency with that code ("": no agency); of one without its own, the default's."""
    return RULES.get(code, default.RULES)


def add_known(model):
    """Add those that are missing to ``model`` (``Agency``, or its like inside a migration)."""
    for code, name, pattern, aliases in KNOWN:
        model.objects.get_or_create(
            code=code, defaults={"name": name, "credit_pattern": pattern, "aliases": "\n".join(aliases)}
        )
