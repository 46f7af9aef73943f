"""`python -m pentathlon.cli`."""

from pentathlon.cli import main

main()
