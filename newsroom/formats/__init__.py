"""How dates and times are written, where the paper differs from what Django would write."""
