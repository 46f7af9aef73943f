"""Ask axe-core what keeps people from using a page."""

from importlib import resources

from playwright.sync_api import Page

RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
_SOURCE = resources.files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def violations(page: Page) -> list[str]:
    """What breaks WCAG 2.2 A and AA on a page as it is now: rule, what to mend, and the elements.

    The script is run by the debugger, which the content security policy of the page does not concern.
    """
    page.evaluate(_SOURCE)
    # The one frame of the site shows a mail, in which no script runs, axe neither.
    found = page.evaluate("rules => axe.run({iframes: false, runOnly: {type: 'tag', values: rules}})", list(RULES))
    return [
        f"{violation['id']}: {violation['help']}: {_where(node)}"
        for violation in found["violations"]
        for node in violation["nodes"]
    ]


def _where(node: dict) -> str:
    reason = " ".join(node.get("failureSummary", "").split())
    return f"{' '.join(map(str, node['target']))} {node['html'][:160]} ({reason})"
