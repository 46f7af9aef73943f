"""From images and labels as hospitals send them to a documented, split dataset."""

from pentathlon.dataset.build import BuildResult, Inputs, build_dataset
from pentathlon.dataset.check import CheckResult, check_images
from pentathlon.dataset.verify import verify_dataset

__all__ = ["BuildResult", "CheckResult", "Inputs", "build_dataset", "check_images", "verify_dataset"]
