"""Texts of organisers: Markdown in, plain and safe HTML out."""

import nh3
from django.utils.safestring import SafeString, mark_safe
from markdown_it import MarkdownIt

_TAGS = {"p", "h2", "h3", "h4", "ul", "ol", "li", "strong", "em", "a", "code", "pre", "blockquote", "br", "hr"} | {
    "table", "thead", "tbody", "tr", "th", "td"
}  # fmt: skip
_HEADINGS = {"h1": "h2", "h2": "h3", "h3": "h4", "h4": "h4", "h5": "h4", "h6": "h4"}
"""A page has one first heading of its own."""

_parser = MarkdownIt("commonmark", {"html": False}).enable("table")


def render_markdown(text: str) -> SafeString:
    """HTML of a Markdown text: headings begin at the second level, no scripts, styles, images or raw HTML."""
    tokens = _parser.parse(text)
    for token in tokens:
        token.tag = _HEADINGS.get(token.tag, token.tag)
    html = _parser.renderer.render(tokens, _parser.options, {})
    clean = nh3.clean(
        html, tags=_TAGS, attributes={"a": {"href"}, "ol": {"start"}}, url_schemes={"https", "http", "mailto"}
    )
    return mark_safe(clean)  # noqa: S308 - nh3 has just removed everything that could act
