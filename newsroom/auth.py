"""Who may sign in to the desk."""

from django.conf import settings
from django.contrib.auth.backends import ModelBackend


class DeskBackend(ModelBackend):
    """Passwords as Django keeps them; demo accounts only where the demo is switched on."""

    def user_can_authenticate(self, user):
        if user is not None and user.is_demo and not (settings.DEMO and settings.LOCAL):
            return False
        return super().user_can_authenticate(user)
