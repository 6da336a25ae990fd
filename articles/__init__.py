"""Articles: what editors work on, the editions readers see, and everything around them."""
