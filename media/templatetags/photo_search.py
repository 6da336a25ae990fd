"""Addresses of the same search in another order, or on another shelf."""

from django import template

register = template.Library()


@register.simple_tag
def sorted_by(asked, sort):
    return asked.query_string(sort=sort)


@register.simple_tag
def on_shelf(asked, shelf):
    return asked.query_string(shelf=shelf)
