"""Everything that changes what monitoring keeps: public numbers, the plan of the status mail, its rounds."""
