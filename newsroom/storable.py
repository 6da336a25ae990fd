"""Text as every database can store it."""


def storable(value):
    """``value`` (text, or lists and objects of it) without NUL and halves of surrogate pairs."""
    if isinstance(value, str):
        return value.replace("\x00", "").encode("utf-8", "replace").decode()
    if isinstance(value, dict):
        return {storable(name): storable(child) for name, child in value.items()}
    if isinstance(value, list | tuple):
        return [storable(child) for child in value]
    return value
