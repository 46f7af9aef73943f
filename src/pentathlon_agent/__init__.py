"""The site agent: de-identifies images in a hospital and sends them, from a shell."""
