"""Small pictures of a dataset: bar charts as SVG text, contact sheets as PNG bytes. Same input, same bytes."""

from pentathlon.charts.bars import bar_chart
from pentathlon.charts.sheet import contact_sheet

__all__ = ["bar_chart", "contact_sheet"]
