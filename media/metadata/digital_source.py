"""The IPTC digital source type: which of its values say that a picture was made, or altered, with AI."""

MADE_BY_AI = ("trainedAlgorithmicMedia", "compositeWithTrainedAlgorithmicMedia", "algorithmicallyEnhanced")


def is_made_by_ai(source_type):
    """``source_type``: the address of a term, or its last part alone."""
    return source_type.rstrip("/").rpartition("/")[2] in MADE_BY_AI
