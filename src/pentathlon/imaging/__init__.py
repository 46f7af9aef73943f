"""Pixels and where they lie: reading and writing image files, resampling, ultrasound sectors."""
