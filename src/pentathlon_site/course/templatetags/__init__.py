"""Template tags of the app `course`."""
