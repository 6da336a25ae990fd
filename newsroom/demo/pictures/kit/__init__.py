"""The illustrator's box: canvas, colours, textures, skies, water, land, houses and people to draw scenes with."""
