"""Pages of inclusion dynamics, of the status mail, and the page after sign-in."""
