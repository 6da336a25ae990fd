"""The demo newsroom: an invented paper with its people, pictures and stories."""
