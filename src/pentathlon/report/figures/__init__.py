"""The figures of a ranking report, one family per module. Each returns a picture, or nothing where it has no data."""
