"""Settings of the site with the sample jobs; database and folder come from the environment."""

from pentathlon_site.config.settings import *  # noqa: F403 - settings are meant to be taken whole
from pentathlon_site.config.settings import INSTALLED_APPS

INSTALLED_APPS = [*INSTALLED_APPS, "sample_jobs"]
