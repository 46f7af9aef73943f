"""French dates as they are written: the first of a month is an ordinal number, which `S` adds (see `core.dates`)."""

DATE_FORMAT = "jS F Y"
SHORT_DATE_FORMAT = "jS N Y"
MONTH_DAY_FORMAT = "jS F"
DATETIME_FORMAT = "jS F Y H:i"
SHORT_DATETIME_FORMAT = "jS N Y H:i"
