"""What goes wrong with jobs. Both are faults of ours or of the machine, not refusals."""


class UnknownJob(LookupError):
    """No app has work of this name."""

    def __init__(self, name: str) -> None:
        super().__init__(f"no app has a job '{name}': decorate its function with @job in jobs.py of the app")


class UnfitArgument(ValueError):
    """An argument is not a number, a truth value or a short identifier, so it could be contents.

    Attributes:
        argument: Its name; the value is not shown.
    """

    def __init__(self, name: str, argument: str) -> None:
        self.argument = argument
        super().__init__(f"job '{name}': argument '{argument}' must be a number, a truth value or a short identifier")


class WorkerLost(Exception):
    """The worker died or was cut off in the middle of the job."""
