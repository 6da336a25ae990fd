"""Sections, bylines, articles with their revisions, and the editions readers see."""

from articles.models.article import Article, ArticleByline
from articles.models.byline import Byline
from articles.models.edition import Edition, EditionByline
from articles.models.path import Path
from articles.models.photo_use import PhotoUse
from articles.models.proposal import Proposal
from articles.models.pull_quote import PullQuote
from articles.models.revision import Revision, RevisionPhoto
from articles.models.section import Section
from articles.models.tag import Tag, TaggedArticle, TaggedEdition
from articles.models.withdrawal import Withdrawal

__all__ = [
    "Article",
    "ArticleByline",
    "Byline",
    "Edition",
    "EditionByline",
    "Path",
    "PhotoUse",
    "Proposal",
    "PullQuote",
    "Revision",
    "RevisionPhoto",
    "Section",
    "Tag",
    "TaggedArticle",
    "TaggedEdition",
    "Withdrawal",
]
