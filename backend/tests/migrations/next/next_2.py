"""A revision for the tests: rebuilds tables that have children, triggers and such indexes."""

import sqlalchemy as sa
from alembic import op

revision = "next_2"
down_revision = "next_1"


def upgrade() -> None:
    with op.batch_alter_table("contact") as batch_op:
        batch_op.add_column(sa.Column("nickname", sa.String(80), server_default="", nullable=False))
        batch_op.alter_column("place", type_=sa.String(300), existing_nullable=False)
    with op.batch_alter_table("search_document") as batch_op:
        batch_op.add_column(sa.Column("weight", sa.Integer(), nullable=True))
        batch_op.create_check_constraint("weight", "weight >= 0")


def downgrade() -> None:
    with op.batch_alter_table("search_document") as batch_op:
        batch_op.drop_constraint(op.f("ck_search_document_weight"), type_="check")
        batch_op.drop_column("weight")
    with op.batch_alter_table("contact") as batch_op:
        batch_op.alter_column("place", type_=sa.String(200), existing_nullable=False)
        batch_op.drop_column("nickname")
