"""Drawings of the few icons of the site, on a grid of 24 × 24; each stands beside words, never alone."""

ICONS = {
    "info": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8h.01",
    "success": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l2.7 2.7L16 9.8",
    "warning": "M12 4 2.8 20h18.4zM12 10v4M12 17h.01",
    "danger": "M8 3h8l5 5v8l-5 5H8l-5-5V8zM9 9l6 6M15 9l-6 6",
    "lock": "M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3",
    "next": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM10 8l4 4-4 4",
    "arrow": "M5 12h14M13 6l6 6-6 6",
    "back": "M19 12H5M11 6l-6 6 6 6",
    "menu": "M4 6h16M4 12h16M4 18h16",
    "person": "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c0-4 3.5-6 8-6s8 2 8 6",
    "language": "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18",
    "copy": "M9 9h11v11H9zM5 15H4V4h11v1",
    "download": "M12 4v11M7 10l5 5 5-5M4 20h16",
    "upload": "M12 16V5M7 10l5-5 5 5M4 20h16",
    "print": "M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z",
    "mark": "M4 12h3l2-6 4 12 2.5-7 1.5 3h3",
}
