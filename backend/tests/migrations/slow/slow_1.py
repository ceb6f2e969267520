"""A revision for the tests, slow on purpose: it is killed somewhere in its many steps."""

import time

import sqlalchemy as sa
from alembic import op

from grapevine.migrating import newest

revision = "slow_1"
down_revision = newest()

STEPS = 10
PAUSE = 0.02  # seconds


def upgrade() -> None:
    for step in range(STEPS):
        op.create_table(f"slow_{step}", sa.Column("id", sa.Integer(), primary_key=True))
        with op.batch_alter_table("contact", recreate="auto") as batch_op:
            column = sa.Column(f"slow_{step}", sa.Integer(), server_default="7", nullable=False)
            batch_op.add_column(column)
        op.execute(f"UPDATE contact SET closeness = {step % 5}")
        time.sleep(PAUSE)
    with op.batch_alter_table("contact") as batch_op:
        batch_op.alter_column("place", type_=sa.String(300), existing_nullable=False)
    time.sleep(PAUSE)


def downgrade() -> None:
    with op.batch_alter_table("contact") as batch_op:
        batch_op.alter_column("place", type_=sa.String(200), existing_nullable=False)
        for step in range(STEPS):
            batch_op.drop_column(f"slow_{step}")
    for step in range(STEPS):
        op.drop_table(f"slow_{step}")
