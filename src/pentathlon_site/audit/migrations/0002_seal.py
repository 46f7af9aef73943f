from django.conf import settings
from django.db import migrations

from pentathlon_site.audit.seal import seal_ledger


def seal(_apps: object, _schema_editor: object) -> None:
    """Whoever alters the table in a later migration seals it again after that: SQLite makes a new table."""
    if getattr(settings, "LEDGER_IS_SEALED", True):
        seal_ledger()


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_initial")]

    operations = [migrations.RunPython(seal, migrations.RunPython.noop)]
