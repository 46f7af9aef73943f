"""The web site of Pentathlon: a Django project, one app for each thing that a user can name."""
