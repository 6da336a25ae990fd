"""``make fuzz``: real pictures, damaged in every way, through everything that reads an arriving file."""
