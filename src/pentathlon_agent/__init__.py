"""The site agent: de-identifies the images of a folder in the hospital and sends them to a Pentathlon site.

Nothing that names a patient leaves: the toolkit cleans each image with the secret of the centre before a byte is sent,
and file names and the label table stay here; only the labels of the challenge's vocabulary go out.
"""
