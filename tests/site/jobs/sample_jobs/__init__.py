"""An app of the tests whose jobs run in worker processes."""
