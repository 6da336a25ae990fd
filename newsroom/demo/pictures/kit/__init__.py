"""The illustrator's box: canvas, colours, textures, and the things that scenes are made of."""
