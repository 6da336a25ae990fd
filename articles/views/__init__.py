"""Reader pages, made from editions only, and the preview of working copies for the desk."""
