"""Components of pages. `/look` shows them all; each has its template, with what it is for, in `core/components/`."""

from typing import Any

from django import template
from django.template.loader import render_to_string
from django.utils.html import format_html
from django.utils.safestring import SafeString

from pentathlon_site.core.icons import ICONS
from pentathlon_site.core.navigation import Link, menus

register = template.Library()

TONES = ("info", "success", "warning", "danger")
"""Every tone has an icon of its name: colour is never alone."""


@register.simple_tag
def icon(name: str) -> SafeString:
    """A small drawing beside words: `{% icon "download" %}`."""
    return format_html('<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="{}"/></svg>', ICONS[name])


@register.simple_block_tag
def notice(content: str, tone: str = "info", role: str = "") -> SafeString:
    """A sentence that must be seen: `{% notice "warning" %}<p>…</p>{% endnotice %}`."""
    return _render("notice", content=content, tone=_tone(tone), role=role)


@register.simple_block_tag
def badge(content: str, tone: str = "") -> SafeString:
    """The state of something in a word: `{% badge "success" %}Accepted{% endbadge %}`; without a tone it is grey."""
    return _render("badge", content=content.strip(), tone=_tone(tone) if tone else "")


@register.simple_block_tag
def empty_state(content: str, title: str) -> SafeString:
    """Says that there is nothing yet and what to do: `{% empty_state title %}<p>…</p><a …>{% endempty_state %}`."""
    return _render("empty_state", content=content, title=title)


@register.simple_block_tag
def data_table(content: str, caption: str, *, cards: bool = False) -> SafeString:
    """A table that scrolls within its frame, or becomes cards on a phone: `{% data_table caption cards=True %}`."""
    return _render("data_table", content=content, caption=caption, cards=cards)


@register.simple_block_tag
def confirm(content: str, name: str, button: str, title: str, tone: str = "danger") -> SafeString:
    """A button that asks before it acts: `{% confirm "end-7" _("End") _("End the membership?") %}<p>…</p><form …>`."""
    return _render("confirm", content=content, name=name, button=button, title=title, tone=tone)


@register.inclusion_tag("core/components/copyable.html")
def copyable(name: str, text: str) -> dict[str, str]:
    """A code with a button that copies it: `{% copyable "token" secret %}`; `name` is its id."""
    return {"name": name, "text": text}


@register.inclusion_tag("core/components/steps.html")
def steps(items: Any) -> dict[str, Any]:
    """A checklist of `title`, `state` (done, next, locked), `text`, `address`, `button`: `{% steps items %}`."""
    return {"steps": items}


@register.simple_tag(takes_context=True)
def navigation(context: dict[str, Any], *groups: str) -> list[tuple[str, list[Link]]]:
    """The menus of the reader: `{% navigation "public" "centre" as menus %}`."""
    return menus(context["request"], groups)


def _tone(name: str) -> str:
    if name not in TONES:
        raise template.TemplateSyntaxError(f"'{name}' is no tone; there are {', '.join(TONES)}")
    return name


def _render(component: str, **values: Any) -> SafeString:
    return render_to_string(f"core/components/{component}.html", values)
