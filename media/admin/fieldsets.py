"""What can be written on a photo's page, in groups."""

from django.utils.translation import gettext_lazy as _

FIELDSETS = (
    (None, {"fields": ("caption", "alt_text", "headline")}),
    (
        _("Credit"),
        {"fields": ("credit_line", ("photographer", "agency"), ("source", "copyright_notice"))},
    ),
    (
        _("Rights"),
        {
            "fields": (
                ("usage_rights", "embargoed_until"),
                ("licence", "licence_url"),
                ("permission", "found_at"),
                "special_instructions",
                "usage_terms",
                "digital_source_type",
            )
        },
    ),
    (
        _("Particulars"),
        {
            "fields": (
                ("slug", "kind", "supplier_id"),
                "keywords",
                "taken_at",
                ("city", "country"),
                "long_description",
            )
        },
    ),
    (_("Focal point and cuts"), {"fields": (("focal_x", "focal_y"), "cuts"), "classes": ("focal-fields",)}),
)
