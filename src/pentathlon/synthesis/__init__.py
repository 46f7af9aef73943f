"""Synthetic collections: invented patients, drawn organs, planted faults, and the truth about them."""

from pentathlon.synthesis.collection import Simulation, simulate

__all__ = ["Simulation", "simulate"]
