"""Whether a PostgreSQL answers on which tests can make their databases: `python tools/postgresql.py postgres://…`.

Exit code 0: it does. Otherwise one line says why its tests are skipped.
"""

import sys

import psycopg


def main() -> int:
    """Ask it."""
    address = sys.argv[1].replace("postgres://", "postgresql://", 1)
    server = address.rpartition("/")[0] + "/postgres"
    try:
        with psycopg.connect(server, connect_timeout=3) as connection:
            may = connection.execute("SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user")
            if (may.fetchone() or (False,))[0]:
                return 0
            why = "its role may not make databases"
    except psycopg.OperationalError:
        why = "it does not answer"
    print(f"skipped: tests on PostgreSQL at {sys.argv[1].rpartition('@')[2]}: {why}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
