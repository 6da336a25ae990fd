"""The scenes, one module for each family of pictures."""

import importlib
import pkgutil


def load():
    """Import every scene module, so that each registers its pictures."""
    for module in pkgutil.iter_modules(__path__, f"{__name__}."):
        importlib.import_module(module.name)
