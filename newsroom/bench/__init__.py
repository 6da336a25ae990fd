"""Measurements: ``make bench``. Ratios are taken in one run, so that they hold on any machine."""
