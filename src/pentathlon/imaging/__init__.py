"""Images: opening any format, the target grid, resampling, ultrasound sectors, NIfTI in and out."""
