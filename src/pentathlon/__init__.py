"""Pentathlon: build, score and rank a medical-imaging data challenge.

The toolkit is plain Python: it opens no connection, reads no clock and keeps no global state.
Every command of the command line is also a function of the package named after it.
"""

__version__ = "0.1.0"
