"""The words by which languages say who speaks: verbs, pronouns, and what ends the naming of a speaker."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Speech:
    """``verbs`` go with a quote; ``about`` introduce a speaker in reported speech too. All are patterns."""

    verbs: re.Pattern
    about: re.Pattern
    according: re.Pattern
    pronouns: dict
    cut: re.Pattern
    titles: re.Pattern
    articles: re.Pattern
    # “witnesses said”; where all nouns take an article, none without one is a speaker.
    has_bare_nouns: bool = False
    # Where all nouns are capitalised, a single one is no name.
    has_capital_nouns: bool = False


def _words(text):
    return "|".join(text.split())


def _speech(verbs, about, according, pronouns, cut, titles, articles, **traits):
    return Speech(
        re.compile(rf"\b(?:{verbs})(?![\w’'-])", re.I),
        re.compile(rf"\b(?:{verbs}|{about})(?![\w’'-])", re.I),
        re.compile(rf"\b(?:{according})\s+", re.I),
        pronouns,
        re.compile(rf"(?:{cut})(?![\w’'-])", re.I),
        re.compile(rf"(?:{titles})", re.I),
        re.compile(rf"(?:{articles})(?!\w)", re.I),
        **traits,
    )


_EN_VERBS = _words(
    "said says told tells added adds wrote writes explained explains warned warns argued argues noted "
    "notes insisted insists claimed claims recalled recalls asked asks replied replies continued "
    "continues concluded concludes stated states declared announced admitted admits acknowledged "
    "acknowledges stressed stresses emphasised emphasized joked tweeted posted commented remarked "
    "observed suggested predicted complained conceded confirmed lamented quipped urged vowed pledged "
    "promised shouted sighed laughed agreed answered protested summarised pleaded countered"
)
_EN_TITLES = _words(
    "president vice-president premier chancellor minister secretary chairman chairwoman chair chief "
    "director manager head mayor governor senator congressman congresswoman representative ambassador "
    "judge justice king queen prince princess pope archbishop bishop cardinal general colonel major "
    "captain lieutenant sergeant commander admiral inspector superintendent detective constable officer "
    "commissioner coach manager professor editor spokesman spokeswoman spokesperson leader lawmaker MP "
    "MEP analyst economist lawyer attorney prosecutor sheikh imam rabbi emir sultan councillor councilor "
    "deputy marshal brigadier CEO CFO founder author historian scientist dean rector envoy"
)
ENGLISH = _speech(
    _EN_VERBS,
    "described|describes|called|calls|believes|thinks|expects|hopes|criticised|criticized|praised"
    "|rejected|denied",
    "according to|for",
    {"he": "m", "she": "f", "they": "", "the official": "", "the expert": "", "the analyst": ""},
    "on|in|at|after|before|during|when|while|as|about|with|that|by|to|over|amid|if|since|through|via"
    "|because|last|this|earlier|later|yesterday|today|who|which|and then|but|following|recently|outside"
    "|inside|near|speaking",
    _EN_TITLES,
    "the|a|an|one|another|this|that",
    has_bare_nouns=True,
)
GERMAN = _speech(
    "sagte|sagt|sagten|erklärte|erklärt|betonte|betont|meinte|meint|ergänzte|ergänzt|fügte|teilte"
    "|kritisierte|warnte|warnt|forderte|fordert|berichtete|berichtet|schrieb|schreibt|twitterte"
    "|versicherte|unterstrich|erläuterte|bekräftigte|kündigte|räumte|lobte|so|bemerkte|entgegnete"
    "|antwortete|fragte|urteilte|klagte|mahnte|resümierte|sagte zu|äußerte|hieß|verriet|erzählte|erzählt"
    "|stellte|fasste|bilanzierte|schilderte|scherzte|prophezeite",
    "bezeichnete|beschrieb|nannte|nennt|glaubt|hofft|erwartet|sieht|lehnte|wies",
    "laut|nach angaben von|nach den worten von|zufolge|nach ansicht von|wie",
    {"er": "m", "sie": "f", "der experte": "m", "die expertin": "f"},
    "am|im|in|bei|nach|vor|während|als|mit|zu|zum|zur|dem|den|einem|einer|gegenüber|auf|über|seit|wegen"
    "|weiter|noch|gestern|heute|hinzu|anschließend|später|zudem|außerdem|und|dazu|danach|weiterhin|auch"
    "|jetzt|nun|laut|beim|kürzlich",
    r"\S*(?:minister|präsident|kanzler|sprecher|meister|direktor|professor|experte|forscher|trainer"
    r"|richter|sekretär|führer|politiker|wissenschaftler|analyst|ökonom|historiker|kapitän|polizist"
    r"|fischer|landwirt|lehrer|kommissar|manager|autor|künstler|leiter|wirt|inhaber|gründer|betreiber"
    r"|verkäufer|soziologe|biologe|geologe|psychologe|geograf|berater|vertreter|pastor|bischof|papst"
    r"|könig|kollege|nachbar|anwohner|händler|ingenieur|techniker|mitarbeiter|arzt|anwalt|architekt"
    r"|landrat|stadtrat|reeder|lotse|klimatologe|meteorologe|ozeanograf)(?:in)?|\S{3,}(?:arbeiter|beamter"
    r"|händler|pfleger|lotse|schützer|wart|aktivist|spezialist|urlauber|besucher|bewohner)(?:in)?"
    r"|\S{3,}(?:mann|frau|beamtin|schwester)|\S*(?:expertin|soziologin|biologin|geologin|psychologin"
    r"|ärztin|anwältin|kanzlerin|königin|bäuerin|bauer|chef|chefin|vorsitzende[rn]?|abgeordnete[rn]?"
    r"|beauftragte[rn]?|mitglied|vorstand|rätin|gemeinderätin|frau|herr|dr\.|prof\.)|(?:ex|top|co|vize|alt)-\S+",
    "der|die|das|ein|eine|einer",
    has_capital_nouns=True,
)
FRENCH = _speech(
    r"(?:a|ont|avait)(?:-t-(?:il|elle|on))? (?:\w+ment )?(?:dit|déclaré|affirmé|expliqué|ajouté|estimé"
    r"|souligné|indiqué|précisé|confié|raconté|assuré|averti|lancé|regretté|rappelé|conclu|poursuivi"
    r"|écrit|prévenu|reconnu|répondu|martelé|insisté|plaidé|témoigné|commenté|jugé|observé|résumé|réagi"
    r"|dénoncé)|(?:dit|déclare|affirme|explique|ajoute|estime|souligne|indique|précise|confie|raconte"
    r"|assure|avertit|lance|regrette|rappelle|conclut|poursuit|écrit|prévient|reconnaît|répond|martèle"
    r"|insiste|plaide|témoigne|commente|juge|observe|résume|réagit|dénonce|soupire"
    r"|sourit)(?:-t)?(?:-(?:il|elle|on))?|(?:se |s[’'])(?:réjouit|félicite|inquiète|désole|indigne"
    r"|insurge|souvient|interroge|agace|alarme|étonne)",
    "qualifie|qualifié|décrit|évoque|pense|espère|redoute|a qualifié|a décrit|a salué|a critiqué|a rejeté",
    "selon|d[’']après|pour",
    {"il": "m", "elle": "f", "ce dernier": "m", "cette dernière": "f"},
    "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lors|dans|devant|à|au|aux|en|sur|après|avant"
    "|pendant|depuis|qui|que|hier|aujourd[’']hui|par|avec|face|auprès",
    "président|présidente|ministre|premier ministre|première ministre|maire|directeur|directrice"
    "|porte-parole|député|députée|sénateur|sénatrice|chef|cheffe|professeur|professeure|analyste|expert"
    "|experte|secrétaire|patron|patronne|général|colonel|capitaine|juge|procureur|procureure|avocat"
    "|avocate|docteur|roi|reine|pape|évêque|responsable",
    "le|la|les|l|un|une",
)
SPANISH = _speech(
    "dijo|dice|afirmó|afirma|declaró|explicó|explica|señaló|señala|aseguró|asegura|agregó|añadió|indicó"
    "|sostuvo|sostiene|advirtió|advierte|comentó|manifestó|expresó|contó|cuenta|recordó|subrayó|destacó"
    "|insistió|lamentó|respondió|concluyó|ha dicho|ha explicado|ha asegurado|ha señalado|ha afirmado"
    "|escribió|precisó|reconoció|admitió",
    "describió|calificó|cree|espera|opina|rechazó|criticó",
    "según|de acuerdo con",
    {"él": "m", "ella": "f"},
    "el lunes|el martes|el miércoles|el jueves|el viernes|en|durante|tras|ante|a|al|sobre|después|antes"
    "|que|quien|ayer|hoy|con|por|desde|luego",
    "presidente|presidenta|ministro|ministra|primer ministro|alcalde|alcaldesa|director|directora"
    "|portavoz|diputado|diputada|senador|senadora|jefe|jefa|profesor|profesora|analista|experto|experta"
    "|secretario|secretaria|general|coronel|capitán|juez|jueza|fiscal|abogado|abogada|doctor|doctora|rey"
    "|reina|papa|obispo|canciller|gobernador",
    "el|la|los|las|un|una",
)
LANGUAGES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}


def speech_of(language):
    return LANGUAGES.get(language, ENGLISH)
