"""Photos, from the agency's file to the bytes a reader gets."""
