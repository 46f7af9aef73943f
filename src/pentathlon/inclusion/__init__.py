"""Which images are kept: criteria, duplicates, and the reasons of exclusion."""
