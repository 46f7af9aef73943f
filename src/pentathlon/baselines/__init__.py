"""Predictions to compare with: a simple reference model, and chance."""

from pentathlon.baselines.chance import predict_by_chance
from pentathlon.baselines.reference_model import predict_by_model

__all__ = ["predict_by_chance", "predict_by_model"]
