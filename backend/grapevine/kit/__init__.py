"""What every feature leans on. Knows no feature."""

from sqlmodel import SQLModel

# Named constraints are what lets a migration drop one again (D19). Set here, because a convention
# counts only for the tables declared after it.
SQLModel.metadata.naming_convention = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
