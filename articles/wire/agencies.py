"""News and picture agencies as texts name them, and the one name that we know each by."""

import re

NAMES = {
    "AFP": ("AFP", "Agence France-Presse", "Agence France Presse", "أ ف ب", "أ.ف.ب", "ا ف ب", "فرانس برس"),
    "AP": ("AP", "Associated Press"),
    "Reuters": ("Reuters", "REUTERS", "Thomson Reuters", "رويترز"),
    "dpa": ("dpa", "DPA", "Deutsche Presse-Agentur", "dpa-infocom"),
    "PA": ("PA", "PA Media", "PA Wire", "Press Association"),
    "EPA": ("EPA", "epa", "EPA-EFE", "EPA Images"),
    "EFE": ("EFE", "Agencia EFE", "Efe"),
    "ANSA": ("ANSA", "Ansa"),
    "APA": ("APA", "APA-Images"),
    "Keystone-SDA": ("Keystone-SDA", "SDA", "sda", "Keystone", "KEYSTONE"),
    "Belga": ("Belga", "BELGA"),
    "ANP": ("ANP",),
    "TT": ("TT", "TT News Agency"),
    "NTB": ("NTB",),
    "Ritzau": ("Ritzau", "Ritzau Scanpix"),
    "Lusa": ("Lusa", "LUSA"),
    "PAP": ("PAP",),
    "CTK": ("CTK", "ČTK"),
    "MTI": ("MTI",),
    "Agerpres": ("Agerpres", "AGERPRES"),
    "Ukrinform": ("Ukrinform",),
    "Interfax": ("Interfax",),
    "TASS": ("TASS", "Tass"),
    "Sputnik": ("Sputnik", "SPUTNIK", "RIA Novosti"),
    "Anadolu": ("Anadolu", "Anadolu Agency"),
    "Xinhua": ("Xinhua", "XINHUA"),
    "Kyodo": ("Kyodo", "Kyodo News"),
    "Jiji": ("Jiji Press", "JIJI"),
    "Yonhap": ("Yonhap",),
    "PTI": ("PTI",),
    "ANI": ("ANI",),
    "IANS": ("IANS",),
    "Bernama": ("Bernama", "BERNAMA"),
    "Antara": ("Antara", "ANTARA"),
    "WAM": ("WAM",),
    "SPA": ("SPA",),
    "KUNA": ("KUNA",),
    "QNA": ("QNA",),
    "AAP": ("AAP",),
    "The Canadian Press": ("The Canadian Press", "THE CANADIAN PRESS", "Canadian Press"),
    "UPI": ("UPI",),
    "Bloomberg": ("Bloomberg",),
    "Getty Images": ("Getty Images", "Getty"),
    "Zuma Press": ("ZUMA Press", "Zuma Press", "ZUMA"),
    "Sipa": ("Sipa", "SIPA", "Sipa USA"),
    "Imago": ("Imago", "IMAGO"),
    "NurPhoto": ("NurPhoto",),
    "Alamy": ("Alamy", "Alamy Stock Photo"),
    "Shutterstock": ("Shutterstock",),
    "picture alliance": ("picture alliance", "picture-alliance"),
}
KNOWN = {spelling: name for name, spellings in NAMES.items() for spelling in spellings}
_SPELLINGS = "|".join(re.escape(spelling) for spelling in sorted(KNOWN, key=len, reverse=True))
AGENCY = re.compile(rf"(?<![\w-])(?:{_SPELLINGS})(?![\w-])")


def find_agency(text):
    """The first agency that ``text`` names, or "". Only for credits, datelines and the like, not prose."""
    match = AGENCY.search(text[:500])
    return KNOWN[match[0]] if match else ""


def is_agency(text):
    """Whether ``text`` is the name of an agency and nothing else."""
    return text.strip(" .()/") in KNOWN
