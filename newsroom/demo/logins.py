"""The demo's accounts, one for each role. They open nothing where the demo is off (newsroom.auth)."""

from newsroom.models import User

# Public knowledge, printed at the start and on the sign-in page.
DEMO_PASSWORD = "newsroom-demo"  # noqa: S105


def demo_users():
    """The demo accounts of this installation; none once it is a real newsroom."""
    people = User.objects.filter(is_demo=True, is_active=True)
    return list(people.prefetch_related("groups").order_by("pk"))
