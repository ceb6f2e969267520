"""A revision for the tests, after the newest real one: what Alembic can't see in SQLite."""

from alembic import op

from grapevine.migrating import newest

revision = "next_1"
down_revision = newest()


def upgrade() -> None:
    with op.batch_alter_table("contact") as batch_op:
        batch_op.create_check_constraint("close", "closeness >= 0")
    op.execute("CREATE INDEX ix_contact_by_place ON contact (owner_id, lower(place))")
    op.execute("CREATE UNIQUE INDEX ix_contact_known ON contact (id) WHERE deleted_at IS NULL")


def downgrade() -> None:
    op.drop_index("ix_contact_by_place", "contact")
    with op.batch_alter_table("contact") as batch_op:
        batch_op.drop_index("ix_contact_known")
        batch_op.drop_constraint(op.f("ck_contact_close"), type_="check")
