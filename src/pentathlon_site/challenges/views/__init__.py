"""Pages of this app, by who reads them."""
