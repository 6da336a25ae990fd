"""Photos: agencies, intake, rights, renditions and the photo desk. Knows nothing of articles."""
