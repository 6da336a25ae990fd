"""Template tags of the desk and the paper."""
