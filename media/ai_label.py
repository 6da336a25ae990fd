"""The AI label: whether a picture was made or changed by a machine that was trained, by its own metadata.

From the IPTC digital source type (NewsCodes ``digitalsourcetype``), read when the picture is shown. What an
algorithm without training has corrected (``algorithmicallyEnhanced``), as every camera does, is not labelled.
"""

from django.utils.translation import gettext as _

MADE, EDITED = "made", "edited"
BY_TYPE = {
    "trainedAlgorithmicMedia": MADE,
    "compositeWithTrainedAlgorithmicMedia": EDITED,
    "compositeSynthetic": EDITED,  # at least one of its elements was never in front of a camera
}


def ai_kind_of(source_type):
    """``made``, ``edited`` or "" of a digital source type, an address or its last part."""
    return BY_TYPE.get(source_type.strip().rstrip("/").rpartition("/")[2].rpartition(":")[2], "")


def ai_label(photo):
    """What readers and editors are told; empty for a picture of a camera."""
    kind = ai_kind_of(photo.digital_source_type)
    return {MADE: _("Image made with AI"), EDITED: _("Image edited with AI"), "": ""}[kind]
