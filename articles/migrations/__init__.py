"""Migrations, real from the first landed version on."""
