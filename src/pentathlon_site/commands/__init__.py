"""Commands of the site for the `pentathlon` program; it finds them as entry points."""
