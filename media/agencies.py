"""The agencies that most newsrooms know: loaded into every installation, edited there as any other."""

# Code, name, credit pattern, other forms of the name.
KNOWN = (
    ("afp", "AFP", "{photographer}/AFP", ("Agence France-Presse", "AFP Photo", "Agence France Presse")),
    ("ap", "AP", "{photographer}/AP", ("Associated Press", "The Associated Press", "AP Photo", "AP Images")),
    ("reuters", "Reuters", "{photographer}/Reuters", ("Thomson Reuters", "Reuters TV", "Reuters Pictures")),
    ("getty", "Getty Images", "{photographer}/Getty Images", ("Getty", "Getty Images Europe")),
    ("pa", "PA", "{photographer}/PA", ("PA Media", "PA Wire", "PA Images", "Press Association")),
    (
        "dpa",
        "dpa",
        "{photographer}/dpa",
        ("Deutsche Presse-Agentur", "picture alliance/dpa", "picture alliance"),
    ),
    ("epa", "EPA", "{photographer}/EPA", ("European Pressphoto Agency", "EPA-EFE", "EPA Images")),
    ("cp", "The Canadian Press", "{photographer}/The Canadian Press", ("Canadian Press", "CP")),
    ("efe", "EFE", "{photographer}/EFE", ("Agencia EFE",)),
    ("ansa", "ANSA", "{photographer}/ANSA", ()),
    ("anp", "ANP", "{photographer}/ANP", ("Algemeen Nederlands Persbureau",)),
    ("apa", "APA", "{photographer}/APA", ("Austria Presse Agentur",)),
    ("keystone-sda", "Keystone-SDA", "{photographer}/Keystone-SDA", ("Keystone", "KEYSTONE", "SDA")),
    ("xinhua", "Xinhua", "{photographer}/Xinhua", ("Xinhua News Agency",)),
    ("kyodo", "Kyodo", "{photographer}/Kyodo", ("Kyodo News",)),
)


def add_known(model):
    """Add those that are missing to ``model`` (``Agency``, or its like inside a migration)."""
    for code, name, pattern, aliases in KNOWN:
        model.objects.get_or_create(
            code=code, defaults={"name": name, "credit_pattern": pattern, "aliases": "\n".join(aliases)}
        )
