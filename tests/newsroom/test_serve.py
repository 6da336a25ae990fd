"""``make run`` where it can't serve: it says so first, and what to do."""

import socket

import pytest
from django.core.management import CommandError, call_command


def test_a_port_in_use_is_named_with_a_free_one_before_anything_is_done(settings):
    settings.LOCAL = True
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CommandError, match=rf"^{port} is taken; try PORT=\d+ make run$"):
            call_command("serve", port=port)


def test_a_port_that_does_not_exist_is_refused(settings):
    settings.LOCAL = True
    with pytest.raises(CommandError, match="no port 70000"):
        call_command("serve", port=70000)
