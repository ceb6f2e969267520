"""The first schema."""

import sqlalchemy as sa
import sqlmodel
from alembic import op

from grapevine.kit.search_index import create_index, drop_index

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "account",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("email", sqlmodel.sql.sqltypes.AutoString(length=254), nullable=False),
        sa.Column("email_key", sqlmodel.sql.sqltypes.AutoString(length=254), nullable=False),
        sa.Column("password_hash", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("stamp", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("display_name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("time_zone", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("weekly_goal", sa.Integer(), nullable=False),
        sa.Column("sample", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_account")),
        sa.UniqueConstraint("email_key", name=op.f("uq_account_email_key")),
    )
    op.create_table(
        "attempt",
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.Column("due", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_attempt")),
    )
    with op.batch_alter_table("attempt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attempt_due"), ["due"], unique=False)

    op.create_table(
        "agenda_mark",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("snoozed_until", sa.Date(), nullable=True),
        sa.Column("dismissed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_agenda_mark_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_mark")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_agenda_mark_owner_id_id")),
        sa.UniqueConstraint("owner_id", "key", name=op.f("uq_agenda_mark_owner_id_key")),
    )
    op.create_table(
        "calendar_feed",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("with_due_items", sa.Boolean(), nullable=False),
        sa.Column("token_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("prefix", sqlmodel.sql.sqltypes.AutoString(length=8), nullable=False),
        sa.Column("last_read_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_calendar_feed_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendar_feed")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_calendar_feed_owner_id_id")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_calendar_feed_token_hash")),
    )
    op.create_table(
        "career",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "occupation",
                "field",
                "industry",
                "job",
                name="careerkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("description", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column(
            "title_key",
            sa.String(length=200).with_variant(sa.String(length=200, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("color", sa.Integer(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "exploring",
                "shortlisted",
                "chosen",
                "ruled_out",
                name="careerstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("interest", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_career_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_career")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_career_owner_id_id")),
    )
    with op.batch_alter_table("career", schema=None) as batch_op:
        batch_op.create_index("ix_career_list", ["owner_id", "title_key", "id"], unique=False)

    op.create_table(
        "day_off",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("yearly", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_day_off_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_day_off")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_day_off_owner_id_id")),
    )
    with op.batch_alter_table("day_off", schema=None) as batch_op:
        batch_op.create_index(
            "ix_day_off_list",
            ["owner_id", "day", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "digest_setting",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("on", sa.Boolean(), nullable=False),
        sa.Column("at", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("weekdays_only", sa.Boolean(), nullable=False),
        sa.Column("skip_empty", sa.Boolean(), nullable=False),
        sa.Column("on_since", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("last_day", sa.Date(), nullable=True),
        sa.Column("confirmed", sqlmodel.sql.sqltypes.AutoString(length=254), nullable=True),
        sa.Column("secret", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_digest_setting_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_digest_setting")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_digest_setting_owner_id_id")),
        sa.UniqueConstraint("owner_id", name=op.f("uq_digest_setting_owner_id")),
    )
    op.create_table(
        "forgotten_trace",
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("salt", sqlmodel.sql.sqltypes.AutoString(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_forgotten_trace_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "digest", name=op.f("pk_forgotten_trace")),
    )
    op.create_table(
        "idempotency_key",
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=255), nullable=False),
        sa.Column("fingerprint", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("status", sa.Integer(), nullable=False),
        sa.Column("headers", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_idempotency_key_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "key", name=op.f("pk_idempotency_key")),
    )
    with op.batch_alter_table("idempotency_key", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_idempotency_key_created_at"), ["created_at"], unique=False
        )

    op.create_table(
        "import",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "previewed",
                "committing",
                "done",
                "undone",
                name="importstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "file_kind",
            sa.Enum("csv", "zip", name="filekind", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("encoding_guessed", sa.Boolean(), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("warnings", sa.Integer(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("staged_to_line", sa.Integer(), nullable=False),
        sa.Column("seen", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False),
        sa.Column("committed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("undone_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("undoing", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_import_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_import_owner_id_id")),
    )
    with op.batch_alter_table("import", schema=None) as batch_op:
        batch_op.create_index("ix_import_list", ["owner_id", "created_at"], unique=False)

    op.create_table(
        "method_choice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column(
            "key",
            sa.Enum(
                "seeds", "dalton_3b7", "strict", name="methodkey", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("changed", sa.JSON(), nullable=False),
        sa.Column("country", sqlmodel.sql.sqltypes.AutoString(length=2), nullable=True),
        sa.Column("region", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_method_choice_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_method_choice")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_method_choice_owner_id_id")),
        sa.UniqueConstraint("owner_id", name=op.f("uq_method_choice_owner_id")),
    )
    op.create_table(
        "organization",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "employer",
                "association",
                "school",
                "community",
                name="organizationkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("website", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("culture", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column(
            "current_projects", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False
        ),
        sa.Column(
            "past_accomplishments", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False
        ),
        sa.Column("future_goals", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column(
            "name_key",
            sa.String(length=200).with_variant(sa.String(length=200, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("staged", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_organization_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organization")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_organization_owner_id_id")),
    )
    with op.batch_alter_table("organization", schema=None) as batch_op:
        batch_op.create_index(
            "ix_organization_list",
            ["owner_id", "name_key", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "outgoing_mail",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum("digest", "test", name="mailkind", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "waiting",
                "sent",
                "skipped",
                "given_up",
                name="mailstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("lease", sa.Uuid(), nullable=True),
        sa.Column("leased_until", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("failure", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_outgoing_mail_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outgoing_mail")),
        sa.UniqueConstraint(
            "owner_id",
            "kind",
            "day",
            "number",
            name=op.f("uq_outgoing_mail_owner_id_kind_day_number"),
        ),
    )
    with op.batch_alter_table("outgoing_mail", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_outgoing_mail_created_at"), ["created_at"], unique=False
        )
        batch_op.create_index(
            "ix_outgoing_mail_waiting", ["state", "next_attempt_at"], unique=False
        )

    op.create_table(
        "pitch",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_pitch_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_pitch")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_pitch_owner_id_id")),
    )
    with op.batch_alter_table("pitch", schema=None) as batch_op:
        batch_op.create_index(
            "ix_pitch_list",
            ["owner_id", "created_at", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(length=500), nullable=False),
        sa.Column(
            "topic",
            sa.Enum(
                "rapport",
                "day_to_day",
                "routes_in",
                "trends",
                "rewards_drawbacks",
                "fit_requirements",
                "culture",
                "projects_goals",
                "associations_resources",
                "advice_for_me",
                "openings",
                "corroborate",
                "close_referrals",
                name="topic",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "phase",
            sa.Enum("opening", "core", "closing", name="phase", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("researchable", sa.Boolean(), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("shipped_key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=True),
        sa.Column("edited", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_question_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_question_owner_id_id")),
    )
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.create_index("ix_question_bank", ["owner_id", "deleted_at", "id"], unique=False)

    op.create_table(
        "search_document",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=True,
            nullable=False,
        ),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_search_document_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_document")),
        sa.UniqueConstraint("owner_id", "row_id", name=op.f("uq_search_document_owner_id_row_id")),
    )
    op.create_table(
        "sign_in",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("refresh_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=False),
        sa.Column("previous_hash", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=True),
        sa.Column("rotated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("expires_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("device", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=False),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name=op.f("fk_sign_in_account_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_sign_in")),
        sa.UniqueConstraint("refresh_hash", name=op.f("uq_sign_in_refresh_hash")),
    )
    with op.batch_alter_table("sign_in", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sign_in_account_id"), ["account_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_sign_in_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_sign_in_previous_hash"), ["previous_hash"], unique=False
        )

    op.create_table(
        "template",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column(
            "purpose",
            sa.Enum(
                "spread_the_word",
                "introduction_request",
                "request_cold",
                "request_shared_background",
                "request_referred",
                "phone_script",
                "social_request",
                "nudge",
                "phone_follow_up",
                "second_person",
                "offer_slots",
                "confirm",
                "day_before_reminder",
                "reply_to_no",
                "reply_to_send_questions",
                "reply_to_send_resume",
                "thank_you_email",
                "thank_you_typed",
                "thank_you_handwritten",
                "report_back_referral",
                "report_back_advice",
                "progress_update",
                "share_article",
                "announce_decision",
                "introduction_offer",
                "introduce_two",
                name="purpose",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "channel",
            sa.Enum(
                "email",
                "letter",
                "phone",
                "social",
                "in_person",
                name="messagechannel",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "tone",
            sa.Enum("formal", "warm", "short", name="tone", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("shipped_key", sqlmodel.sql.sqltypes.AutoString(length=60), nullable=True),
        sa.Column("edited", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_template_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_template_owner_id_id")),
    )
    with op.batch_alter_table("template", schema=None) as batch_op:
        batch_op.create_index("ix_template_list", ["owner_id", "deleted_at", "id"], unique=False)

    op.create_table(
        "career_decision",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("career_id", sa.Uuid(), nullable=False),
        sa.Column(
            "status",
            sa.Enum(
                "exploring",
                "shortlisted",
                "chosen",
                "ruled_out",
                name="careerstatus",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "career_id"],
            ["career.owner_id", "career.id"],
            name=op.f("fk_career_decision_owner_id_career_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_career_decision_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_career_decision")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_career_decision_owner_id_id")),
    )
    with op.batch_alter_table("career_decision", schema=None) as batch_op:
        batch_op.create_index("ix_career_decision_career", ["owner_id", "career_id"], unique=False)

    op.create_table(
        "career_interest",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("career_id", sa.Uuid(), nullable=False),
        sa.Column("value", sa.Integer(), nullable=False),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column(
            "origin",
            sa.Enum(
                "manual",
                "before_interview",
                "after_interview",
                name="interestorigin",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("interview_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "career_id"],
            ["career.owner_id", "career.id"],
            name=op.f("fk_career_interest_owner_id_career_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_career_interest_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_career_interest")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_career_interest_owner_id_id")),
    )
    with op.batch_alter_table("career_interest", schema=None) as batch_op:
        batch_op.create_index("ix_career_interest_career", ["owner_id", "career_id"], unique=False)

    op.create_table(
        "contact",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("display_name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("given_name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("family_name", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column(
            "standing",
            sa.Enum("known", "named", name="standing", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column(
            "circle",
            sa.Enum(
                "family",
                "friend",
                "classmate",
                "alumni",
                "colleague",
                "professional",
                "online",
                "stranger",
                name="circle",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("closeness", sa.Integer(), nullable=False),
        sa.Column("role", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("time_zone", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("email", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("phone", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("linkedin_url", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("website", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column(
            "preferred_channel",
            sa.Enum(
                "email",
                "letter",
                "phone",
                "social",
                "in_person",
                name="channel",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("common_ground", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("route_text", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column(
            "route_kind",
            sa.Enum(
                "unknown", "typical", "atypical", name="routekind", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("notes", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column(
            "notes_privacy",
            sa.Enum(
                "shareable",
                "private",
                "off_the_record",
                name="privacy",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("do_not_contact", sa.Boolean(), nullable=False),
        sa.Column("keep_in_touch_days", sa.Integer(), nullable=True),
        sa.Column(
            "name_key",
            sa.String(length=200).with_variant(sa.String(length=200, collation="C"), "postgresql"),
            nullable=False,
        ),
        sa.Column("phone_e164", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=True),
        sa.Column(
            "source",
            sa.Enum(
                "manual", "linkedin", "sample", name="contactsource", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("linkedin_slug", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=True),
        sa.Column("connected_on", sa.Date(), nullable=True),
        sa.Column("last_touched_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("import_id", sa.Uuid(), nullable=True),
        sa.Column("staged", sa.Boolean(), nullable=False),
        sa.Column("forgotten_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("tag_words", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column(
            "organization_words", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "organization_id"],
            ["organization.owner_id", "organization.id"],
            name=op.f("fk_contact_owner_id_organization_id"),
            ondelete="NO ACTION",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_contact_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_contact_owner_id_id")),
    )
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.create_index(
            "ix_contact_avoided",
            ["owner_id", "id"],
            unique=False,
            sqlite_where=sa.text("do_not_contact = 1 OR deleted_at IS NOT NULL"),
            postgresql_where=sa.text("do_not_contact OR deleted_at IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_contact_list",
            ["owner_id", "name_key", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index(
            "ix_contact_organization", ["owner_id", "organization_id", "id"], unique=False
        )
        batch_op.create_index(
            "ix_contact_standing",
            [
                "owner_id",
                "standing",
                "id",
                "do_not_contact",
                "deleted_at",
                "closeness",
                "circle",
                "last_touched_at",
            ],
            unique=False,
        )

    op.create_table(
        "import_row",
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column(
            "outcome",
            sa.Enum(
                "new",
                "same",
                "update",
                "problem",
                name="importoutcome",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.Column(
            "matched_by",
            sa.Enum(
                "linkedin_url",
                "email",
                "name_and_organization",
                name="matchedby",
                native_enum=False,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("same_as_line", sa.Integer(), nullable=True),
        sa.Column("person", sa.JSON(), nullable=False),
        sa.Column("changes", sa.JSON(), nullable=False),
        sa.Column("findings", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "import_id"],
            ["import.owner_id", "import.id"],
            name=op.f("fk_import_row_owner_id_import_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_import_row_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("import_id", "line", name=op.f("pk_import_row")),
    )
    op.create_table(
        "interview",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column(
            "mode",
            sa.Enum(
                "in_person", "phone", "video", "email", name="mode", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("agreed_minutes", sa.Integer(), nullable=False),
        sa.Column("place", sqlmodel.sql.sqltypes.AutoString(length=2000), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("pitch_id", sa.Uuid(), nullable=True),
        sa.Column("preparation", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column("notes", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column(
            "notes_privacy",
            sa.Enum(
                "shareable",
                "private",
                "off_the_record",
                name="privacy",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "state",
            sa.Enum(
                "identified",
                "requested",
                "scheduled",
                "held",
                "declined",
                "no_response",
                "cancelled",
                name="interviewstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "nature",
            sa.Enum("informational", "employment", name="nature", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("follows_id", sa.Uuid(), nullable=True),
        sa.Column("starts_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("time_zone", sqlmodel.sql.sqltypes.AutoString(length=64), nullable=True),
        sa.Column("wall_time", sqlmodel.sql.sqltypes.AutoString(length=16), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("requested_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("held_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("actual_minutes", sa.Integer(), nullable=True),
        sa.Column("ended_reason", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("researched_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("debriefed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("closing_answered", sa.Boolean(), nullable=True),
        sa.Column("thanks_begun", sa.Boolean(), nullable=False),
        sa.Column("thanked_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "follows_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_interview_owner_id_follows_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "organization_id"],
            ["organization.owner_id", "organization.id"],
            name=op.f("fk_interview_owner_id_organization_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "pitch_id"],
            ["pitch.owner_id", "pitch.id"],
            name=op.f("fk_interview_owner_id_pitch_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_interview_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_interview_owner_id_id")),
    )
    with op.batch_alter_table("interview", schema=None) as batch_op:
        batch_op.create_index(
            "ix_interview_organization", ["owner_id", "organization_id"], unique=False
        )
        batch_op.create_index("ix_interview_pitch", ["owner_id", "pitch_id"], unique=False)
        batch_op.create_index(
            "ix_interview_starts_at", ["owner_id", "starts_at", "id"], unique=False
        )
        batch_op.create_index(
            "ix_interview_state", ["owner_id", "state", "starts_at"], unique=False
        )

    op.create_table(
        "wanted_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(length=500), nullable=False),
        sa.Column(
            "topic",
            sa.Enum(
                "rapport",
                "day_to_day",
                "routes_in",
                "trends",
                "rewards_drawbacks",
                "fit_requirements",
                "culture",
                "projects_goals",
                "associations_resources",
                "advice_for_me",
                "openings",
                "corroborate",
                "close_referrals",
                name="topic",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "phase",
            sa.Enum("opening", "core", "closing", name="phase", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("researchable", sa.Boolean(), nullable=False),
        sa.Column("bank_question_id", sa.Uuid(), nullable=True),
        sa.Column("career_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "career_id"],
            ["career.owner_id", "career.id"],
            name=op.f("fk_wanted_question_owner_id_career_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_wanted_question_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wanted_question")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_wanted_question_owner_id_id")),
    )
    with op.batch_alter_table("wanted_question", schema=None) as batch_op:
        batch_op.create_index(
            "ix_wanted_question_career", ["owner_id", "career_id", "position"], unique=False
        )

    op.create_table(
        "commitment",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column(
            "kind",
            sa.Enum("advice", "promise", name="commitmentkind", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("interview_id", sa.Uuid(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "open", "done", "dropped", name="commitmentstate", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("outcome", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("closed_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("told_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_commitment_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_commitment_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_commitment_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_commitment")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_commitment_owner_id_id")),
    )
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.create_index("ix_commitment_contact", ["owner_id", "contact_id"], unique=False)
        batch_op.create_index("ix_commitment_due", ["owner_id", "state", "due_on"], unique=False)
        batch_op.create_index("ix_commitment_interview", ["owner_id", "interview_id"], unique=False)
        batch_op.create_index(
            "ix_commitment_list",
            ["owner_id", "created_at", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "contact_career",
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("career_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "career_id"],
            ["career.owner_id", "career.id"],
            name=op.f("fk_contact_career_owner_id_career_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_contact_career_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_contact_career_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "owner_id", "contact_id", "career_id", name=op.f("pk_contact_career")
        ),
    )
    with op.batch_alter_table("contact_career", schema=None) as batch_op:
        batch_op.create_index(
            "ix_contact_career_career", ["owner_id", "career_id", "contact_id"], unique=False
        )

    op.create_table(
        "contact_tag",
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("tag_key", sqlmodel.sql.sqltypes.AutoString(length=100), nullable=False),
        sa.Column("tag", sqlmodel.sql.sqltypes.AutoString(length=50), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_contact_tag_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_contact_tag_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "contact_id", "tag_key", name=op.f("pk_contact_tag")),
    )
    with op.batch_alter_table("contact_tag", schema=None) as batch_op:
        batch_op.create_index(
            "ix_contact_tag_key", ["owner_id", "tag_key", "contact_id"], unique=False
        )

    op.create_table(
        "debrief",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("learned", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column("surprised", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column("perceived", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column("listening", sa.Integer(), nullable=True),
        sa.Column("confidence", sa.Integer(), nullable=True),
        sa.Column(
            "asked_for_names",
            sa.Enum("yes", "no", name="askedfornames", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column(
            "asked_permission",
            sa.Enum(
                "yes", "no", "not_applicable", name="askedpermission", native_enum=False, length=40
            ),
            nullable=True,
        ),
        sa.Column("why_not", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("made", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_debrief_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_debrief_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_debrief")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_debrief_owner_id_id")),
    )
    with op.batch_alter_table("debrief", schema=None) as batch_op:
        batch_op.create_index("ix_debrief_list", ["owner_id", "created_at", "id"], unique=False)
        batch_op.create_index(
            "ux_debrief_interview",
            ["owner_id", "interview_id"],
            unique=True,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.create_table(
        "imported_contact",
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("import_id", sa.Uuid(), nullable=False),
        sa.Column("contact_version", sa.Integer(), nullable=False),
        sa.Column("written", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_imported_contact_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_imported_contact_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("contact_id", name=op.f("pk_imported_contact")),
    )
    with op.batch_alter_table("imported_contact", schema=None) as batch_op:
        batch_op.create_index("ix_imported_contact_import", ["owner_id", "import_id"], unique=False)

    op.create_table(
        "interview_career",
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("career_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "career_id"],
            ["career.owner_id", "career.id"],
            name=op.f("fk_interview_career_owner_id_career_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_interview_career_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "owner_id", "interview_id", "career_id", name=op.f("pk_interview_career")
        ),
    )
    with op.batch_alter_table("interview_career", schema=None) as batch_op:
        batch_op.create_index("ix_interview_career_career", ["owner_id", "career_id"], unique=False)

    op.create_table(
        "interview_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column(
            "from_state",
            sa.Enum(
                "identified",
                "requested",
                "scheduled",
                "held",
                "declined",
                "no_response",
                "cancelled",
                name="interviewstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "to_state",
            sa.Enum(
                "identified",
                "requested",
                "scheduled",
                "held",
                "declined",
                "no_response",
                "cancelled",
                name="interviewstate",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("cause_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_interview_change_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_interview_change_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview_change")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_interview_change_owner_id_id")),
    )
    with op.batch_alter_table("interview_change", schema=None) as batch_op:
        batch_op.create_index(
            "ix_interview_change_interview",
            ["owner_id", "interview_id", "created_at"],
            unique=False,
        )

    op.create_table(
        "interview_check",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("key", sqlmodel.sql.sqltypes.AutoString(length=40), nullable=False),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(), nullable=False),
        sa.Column("done_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_interview_check_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_interview_check_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview_check")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_interview_check_owner_id_id")),
        sa.UniqueConstraint(
            "owner_id",
            "interview_id",
            "key",
            name=op.f("uq_interview_check_owner_id_interview_id_key"),
        ),
    )
    op.create_table(
        "interview_contact",
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_interview_contact_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_interview_contact_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "owner_id", "interview_id", "contact_id", name=op.f("pk_interview_contact")
        ),
    )
    with op.batch_alter_table("interview_contact", schema=None) as batch_op:
        batch_op.create_index(
            "ix_interview_contact_contact", ["owner_id", "contact_id"], unique=False
        )

    op.create_table(
        "interview_question",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(length=500), nullable=False),
        sa.Column(
            "topic",
            sa.Enum(
                "rapport",
                "day_to_day",
                "routes_in",
                "trends",
                "rewards_drawbacks",
                "fit_requirements",
                "culture",
                "projects_goals",
                "associations_resources",
                "advice_for_me",
                "openings",
                "corroborate",
                "close_referrals",
                name="topic",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "phase",
            sa.Enum("opening", "core", "closing", name="phase", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("open", sa.Boolean(), nullable=False),
        sa.Column("researchable", sa.Boolean(), nullable=False),
        sa.Column("bank_question_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "planned", "asked", "skipped", name="questionstate", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column("notes", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column(
            "notes_privacy",
            sa.Enum(
                "shareable",
                "private",
                "off_the_record",
                name="privacy",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("starred", sa.Boolean(), nullable=False),
        sa.Column("interview_id", sa.Uuid(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_interview_question_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_interview_question_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_interview_question")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_interview_question_owner_id_id")),
    )
    with op.batch_alter_table("interview_question", schema=None) as batch_op:
        batch_op.create_index(
            "ix_interview_question_plan", ["owner_id", "interview_id", "position"], unique=False
        )

    op.create_table(
        "introduction",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("reason", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("blurb_one", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("blurb_other", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("outcome", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("one_id", sa.Uuid(), nullable=False),
        sa.Column("other_id", sa.Uuid(), nullable=False),
        sa.Column(
            "one_answer",
            sa.Enum(
                "not_asked",
                "asked",
                "agreed",
                "refused",
                name="answer",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("one_answered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column(
            "other_answer",
            sa.Enum(
                "not_asked",
                "asked",
                "agreed",
                "refused",
                name="answer",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("other_answered_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("made_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "one_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_introduction_owner_id_one_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "other_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_introduction_owner_id_other_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_introduction_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_introduction")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_introduction_owner_id_id")),
    )
    with op.batch_alter_table("introduction", schema=None) as batch_op:
        batch_op.create_index(
            "ix_introduction_list",
            ["owner_id", "created_at", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index("ix_introduction_one", ["owner_id", "one_id"], unique=False)
        batch_op.create_index("ix_introduction_other", ["owner_id", "other_id"], unique=False)

    op.create_table(
        "lead",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("title", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "opening",
                "project",
                "internship",
                "volunteering",
                "course",
                "event",
                "other",
                name="leadkind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column(
            "advertised",
            sa.Enum("yes", "no", "unknown", name="advertised", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column(
            "stage",
            sa.Enum(
                "heard",
                "looking",
                "applied",
                "talking",
                "offer",
                "closed",
                name="leadstage",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("link", sqlmodel.sql.sqltypes.AutoString(), nullable=True),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column("career_id", sa.Uuid(), nullable=True),
        sa.Column("interview_id", sa.Uuid(), nullable=True),
        sa.Column("contact_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "career_id"],
            ["career.owner_id", "career.id"],
            name=op.f("fk_lead_owner_id_career_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_lead_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_lead_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "organization_id"],
            ["organization.owner_id", "organization.id"],
            name=op.f("fk_lead_owner_id_organization_id"),
            ondelete="NO ACTION",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_lead_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lead")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_lead_owner_id_id")),
    )
    with op.batch_alter_table("lead", schema=None) as batch_op:
        batch_op.create_index("ix_lead_career", ["owner_id", "career_id"], unique=False)
        batch_op.create_index("ix_lead_contact", ["owner_id", "contact_id"], unique=False)
        batch_op.create_index("ix_lead_interview", ["owner_id", "interview_id"], unique=False)
        batch_op.create_index(
            "ix_lead_list",
            ["owner_id", "created_at", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index("ix_lead_organization", ["owner_id", "organization_id"], unique=False)

    op.create_table(
        "referral",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("conditions", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("outcome_note", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column(
            "permission",
            sa.Enum(
                "not_asked",
                "asked",
                "granted",
                "granted_with_conditions",
                "denied",
                "withdrawn",
                name="permission",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "via",
            sa.Enum(
                "name_only", "email", "in_person", name="referralvia", native_enum=False, length=40
            ),
            nullable=False,
        ),
        sa.Column(
            "outcome",
            sa.Enum(
                "open",
                "contacted",
                "met",
                "no_answer",
                "declined",
                "not_pursued",
                name="referraloutcome",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("told_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("referrer_id", sa.Uuid(), nullable=False),
        sa.Column("referred_id", sa.Uuid(), nullable=False),
        sa.Column("interview_id", sa.Uuid(), nullable=True),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "referred_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_referral_owner_id_referred_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "referrer_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_referral_owner_id_referrer_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_referral_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_referral_owner_id_id")),
    )
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.create_index("ix_referral_interview", ["owner_id", "interview_id"], unique=False)
        batch_op.create_index("ix_referral_list", ["owner_id", "given_on", "id"], unique=False)
        batch_op.create_index(
            "ix_referral_referred", ["owner_id", "referred_id", "referrer_id"], unique=False
        )
        batch_op.create_index(
            "ix_referral_referrer", ["owner_id", "referrer_id", "referred_id"], unique=False
        )

    op.create_table(
        "tie",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("strength", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "colleague",
                "former_colleague",
                "friend",
                "family",
                "classmate",
                "alumni",
                "professional",
                "online",
                "other",
                name="tiekind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "willing",
            sa.Enum("unknown", "yes", "no", name="willing", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("origin", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("note", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column("from_id", sa.Uuid(), nullable=False),
        sa.Column("to_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "from_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_tie_owner_id_from_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "to_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_tie_owner_id_to_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_tie_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_tie")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_tie_owner_id_id")),
    )
    with op.batch_alter_table("tie", schema=None) as batch_op:
        batch_op.create_index(
            "ix_tie_from",
            [
                "owner_id",
                "from_id",
                "to_id",
                "deleted_at",
                "strength",
                "kind",
                "willing",
                "updated_at",
            ],
            unique=False,
        )
        batch_op.create_index(
            "ix_tie_to",
            [
                "owner_id",
                "to_id",
                "from_id",
                "deleted_at",
                "strength",
                "kind",
                "willing",
                "updated_at",
            ],
            unique=False,
        )

    op.create_table(
        "insight",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("career_id", sa.Uuid(), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("organization_id", sa.Uuid(), nullable=True),
        sa.Column("interview_id", sa.Uuid(), nullable=True),
        sa.Column("question_id", sa.Uuid(), nullable=True),
        sa.Column(
            "topic",
            sa.Enum(
                "rapport",
                "day_to_day",
                "routes_in",
                "trends",
                "rewards_drawbacks",
                "fit_requirements",
                "culture",
                "projects_goals",
                "associations_resources",
                "advice_for_me",
                "openings",
                "corroborate",
                "close_referrals",
                name="topic",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "polarity",
            sa.Enum("pro", "con", "neutral", name="polarity", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("horizon_years", sa.Integer(), nullable=True),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(length=4000), nullable=False),
        sa.Column(
            "privacy",
            sa.Enum(
                "shareable",
                "private",
                "off_the_record",
                name="privacy",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("answers_id", sa.Uuid(), nullable=True),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "answers_id"],
            ["insight.owner_id", "insight.id"],
            name=op.f("fk_insight_owner_id_answers_id"),
            ondelete="NO ACTION",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "career_id"],
            ["career.owner_id", "career.id"],
            name=op.f("fk_insight_owner_id_career_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_insight_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_insight_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "organization_id"],
            ["organization.owner_id", "organization.id"],
            name=op.f("fk_insight_owner_id_organization_id"),
            ondelete="NO ACTION",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "question_id"],
            ["interview_question.owner_id", "interview_question.id"],
            name=op.f("fk_insight_owner_id_question_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_insight_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_insight")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_insight_owner_id_id")),
    )
    with op.batch_alter_table("insight", schema=None) as batch_op:
        batch_op.create_index("ix_insight_answers", ["owner_id", "answers_id"], unique=False)
        batch_op.create_index("ix_insight_career", ["owner_id", "career_id", "topic"], unique=False)
        batch_op.create_index("ix_insight_contact", ["owner_id", "contact_id"], unique=False)
        batch_op.create_index("ix_insight_interview", ["owner_id", "interview_id"], unique=False)
        batch_op.create_index("ix_insight_list", ["owner_id", "said_on", "id"], unique=False)

    op.create_table(
        "message",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("interview_id", sa.Uuid(), nullable=True),
        sa.Column("referral_id", sa.Uuid(), nullable=True),
        sa.Column(
            "direction",
            sa.Enum("out", "in", name="direction", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column(
            "channel",
            sa.Enum(
                "email",
                "letter",
                "phone",
                "social",
                "in_person",
                name="messagechannel",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "kind",
            sa.Enum(
                "request",
                "nudge",
                "introduction_request",
                "offer_slots",
                "confirm",
                "reminder",
                "reply",
                "decline",
                "thank_you",
                "report_back",
                "update",
                "article",
                "other",
                name="messagekind",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column("declined_reason", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("sent_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_message_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_message_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "referral_id"],
            ["referral.owner_id", "referral.id"],
            name=op.f("fk_message_owner_id_referral_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_message_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_message")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_message_owner_id_id")),
    )
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.create_index(
            "ix_message_contact", ["owner_id", "contact_id", "sent_at"], unique=False
        )
        batch_op.create_index("ix_message_interview", ["owner_id", "interview_id"], unique=False)
        batch_op.create_index("ix_message_list", ["owner_id", "sent_at", "id"], unique=False)
        batch_op.create_index("ix_message_referral", ["owner_id", "referral_id"], unique=False)

    op.create_table(
        "referral_change",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column("referral_id", sa.Uuid(), nullable=False),
        sa.Column("cause_id", sa.Uuid(), nullable=False),
        sa.Column("field", sqlmodel.sql.sqltypes.AutoString(length=20), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "referral_id"],
            ["referral.owner_id", "referral.id"],
            name=op.f("fk_referral_change_owner_id_referral_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["account.id"],
            name=op.f("fk_referral_change_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_referral_change")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_referral_change_owner_id_id")),
    )
    with op.batch_alter_table("referral_change", schema=None) as batch_op:
        batch_op.create_index("ix_referral_change_cause", ["owner_id", "cause_id"], unique=False)
        batch_op.create_index(
            "ix_referral_change_referral", ["owner_id", "referral_id", "id"], unique=False
        )

    op.create_table(
        "draft",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("updated_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=False),
        sa.Column("deleted_at", sqlmodel.sql.sqltypes.UTCDateTime(), nullable=True),
        sa.Column(
            "purpose",
            sa.Enum(
                "spread_the_word",
                "introduction_request",
                "request_cold",
                "request_shared_background",
                "request_referred",
                "phone_script",
                "social_request",
                "nudge",
                "phone_follow_up",
                "second_person",
                "offer_slots",
                "confirm",
                "day_before_reminder",
                "reply_to_no",
                "reply_to_send_questions",
                "reply_to_send_resume",
                "thank_you_email",
                "thank_you_typed",
                "thank_you_handwritten",
                "report_back_referral",
                "report_back_advice",
                "progress_update",
                "share_article",
                "announce_decision",
                "introduction_offer",
                "introduce_two",
                name="purpose",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "channel",
            sa.Enum(
                "email",
                "letter",
                "phone",
                "social",
                "in_person",
                name="messagechannel",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "tone",
            sa.Enum("formal", "warm", "short", name="tone", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("interview_id", sa.Uuid(), nullable=True),
        sa.Column("referral_id", sa.Uuid(), nullable=True),
        sa.Column("commitment_id", sa.Uuid(), nullable=True),
        sa.Column("third_contact_id", sa.Uuid(), nullable=True),
        sa.Column("template_id", sa.Uuid(), nullable=True),
        sa.Column("subject", sqlmodel.sql.sqltypes.AutoString(length=200), nullable=False),
        sa.Column("text", sqlmodel.sql.sqltypes.AutoString(length=50000), nullable=False),
        sa.Column("contact_id", sa.Uuid(), nullable=False),
        sa.Column("sent_message_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "commitment_id"],
            ["commitment.owner_id", "commitment.id"],
            name=op.f("fk_draft_owner_id_commitment_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_draft_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interview.owner_id", "interview.id"],
            name=op.f("fk_draft_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "referral_id"],
            ["referral.owner_id", "referral.id"],
            name=op.f("fk_draft_owner_id_referral_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "sent_message_id"],
            ["message.owner_id", "message.id"],
            name=op.f("fk_draft_owner_id_sent_message_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "third_contact_id"],
            ["contact.owner_id", "contact.id"],
            name=op.f("fk_draft_owner_id_third_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["account.id"], name=op.f("fk_draft_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_draft")),
        sa.UniqueConstraint("owner_id", "id", name=op.f("uq_draft_owner_id_id")),
    )
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.create_index("ix_draft_commitment", ["owner_id", "commitment_id"], unique=False)
        batch_op.create_index("ix_draft_contact", ["owner_id", "contact_id"], unique=False)
        batch_op.create_index("ix_draft_interview", ["owner_id", "interview_id"], unique=False)
        batch_op.create_index(
            "ix_draft_list",
            ["owner_id", "updated_at", "id"],
            unique=False,
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.create_index("ix_draft_referral", ["owner_id", "referral_id"], unique=False)
        batch_op.create_index(
            "ix_draft_sent_message", ["owner_id", "sent_message_id"], unique=False
        )
        batch_op.create_index(
            "ix_draft_third_contact", ["owner_id", "third_contact_id"], unique=False
        )

    create_index(op.get_bind())


def downgrade() -> None:
    drop_index(op.get_bind())
    with op.batch_alter_table("draft", schema=None) as batch_op:
        batch_op.drop_index("ix_draft_third_contact")
        batch_op.drop_index("ix_draft_sent_message")
        batch_op.drop_index("ix_draft_referral")
        batch_op.drop_index(
            "ix_draft_list",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index("ix_draft_interview")
        batch_op.drop_index("ix_draft_contact")
        batch_op.drop_index("ix_draft_commitment")

    op.drop_table("draft")
    with op.batch_alter_table("referral_change", schema=None) as batch_op:
        batch_op.drop_index("ix_referral_change_referral")
        batch_op.drop_index("ix_referral_change_cause")

    op.drop_table("referral_change")
    with op.batch_alter_table("message", schema=None) as batch_op:
        batch_op.drop_index("ix_message_referral")
        batch_op.drop_index("ix_message_list")
        batch_op.drop_index("ix_message_interview")
        batch_op.drop_index("ix_message_contact")

    op.drop_table("message")
    with op.batch_alter_table("insight", schema=None) as batch_op:
        batch_op.drop_index("ix_insight_list")
        batch_op.drop_index("ix_insight_interview")
        batch_op.drop_index("ix_insight_contact")
        batch_op.drop_index("ix_insight_career")
        batch_op.drop_index("ix_insight_answers")

    op.drop_table("insight")
    with op.batch_alter_table("tie", schema=None) as batch_op:
        batch_op.drop_index("ix_tie_to")
        batch_op.drop_index("ix_tie_from")

    op.drop_table("tie")
    with op.batch_alter_table("referral", schema=None) as batch_op:
        batch_op.drop_index("ix_referral_referrer")
        batch_op.drop_index("ix_referral_referred")
        batch_op.drop_index("ix_referral_list")
        batch_op.drop_index("ix_referral_interview")

    op.drop_table("referral")
    with op.batch_alter_table("lead", schema=None) as batch_op:
        batch_op.drop_index("ix_lead_organization")
        batch_op.drop_index(
            "ix_lead_list",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index("ix_lead_interview")
        batch_op.drop_index("ix_lead_contact")
        batch_op.drop_index("ix_lead_career")

    op.drop_table("lead")
    with op.batch_alter_table("introduction", schema=None) as batch_op:
        batch_op.drop_index("ix_introduction_other")
        batch_op.drop_index("ix_introduction_one")
        batch_op.drop_index(
            "ix_introduction_list",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("introduction")
    with op.batch_alter_table("interview_question", schema=None) as batch_op:
        batch_op.drop_index("ix_interview_question_plan")

    op.drop_table("interview_question")
    with op.batch_alter_table("interview_contact", schema=None) as batch_op:
        batch_op.drop_index("ix_interview_contact_contact")

    op.drop_table("interview_contact")
    op.drop_table("interview_check")
    with op.batch_alter_table("interview_change", schema=None) as batch_op:
        batch_op.drop_index("ix_interview_change_interview")

    op.drop_table("interview_change")
    with op.batch_alter_table("interview_career", schema=None) as batch_op:
        batch_op.drop_index("ix_interview_career_career")

    op.drop_table("interview_career")
    with op.batch_alter_table("imported_contact", schema=None) as batch_op:
        batch_op.drop_index("ix_imported_contact_import")

    op.drop_table("imported_contact")
    with op.batch_alter_table("debrief", schema=None) as batch_op:
        batch_op.drop_index(
            "ux_debrief_interview",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index("ix_debrief_list")

    op.drop_table("debrief")
    with op.batch_alter_table("contact_tag", schema=None) as batch_op:
        batch_op.drop_index("ix_contact_tag_key")

    op.drop_table("contact_tag")
    with op.batch_alter_table("contact_career", schema=None) as batch_op:
        batch_op.drop_index("ix_contact_career_career")

    op.drop_table("contact_career")
    with op.batch_alter_table("commitment", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_commitment_list",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index("ix_commitment_interview")
        batch_op.drop_index("ix_commitment_due")
        batch_op.drop_index("ix_commitment_contact")

    op.drop_table("commitment")
    with op.batch_alter_table("wanted_question", schema=None) as batch_op:
        batch_op.drop_index("ix_wanted_question_career")

    op.drop_table("wanted_question")
    with op.batch_alter_table("interview", schema=None) as batch_op:
        batch_op.drop_index("ix_interview_state")
        batch_op.drop_index("ix_interview_starts_at")
        batch_op.drop_index("ix_interview_pitch")
        batch_op.drop_index("ix_interview_organization")

    op.drop_table("interview")
    op.drop_table("import_row")
    with op.batch_alter_table("contact", schema=None) as batch_op:
        batch_op.drop_index("ix_contact_standing")
        batch_op.drop_index("ix_contact_organization")
        batch_op.drop_index(
            "ix_contact_list",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )
        batch_op.drop_index(
            "ix_contact_avoided",
            sqlite_where=sa.text("do_not_contact = 1 OR deleted_at IS NOT NULL"),
            postgresql_where=sa.text("do_not_contact OR deleted_at IS NOT NULL"),
        )

    op.drop_table("contact")
    with op.batch_alter_table("career_interest", schema=None) as batch_op:
        batch_op.drop_index("ix_career_interest_career")

    op.drop_table("career_interest")
    with op.batch_alter_table("career_decision", schema=None) as batch_op:
        batch_op.drop_index("ix_career_decision_career")

    op.drop_table("career_decision")
    with op.batch_alter_table("template", schema=None) as batch_op:
        batch_op.drop_index("ix_template_list")

    op.drop_table("template")
    with op.batch_alter_table("sign_in", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_sign_in_previous_hash"))
        batch_op.drop_index(batch_op.f("ix_sign_in_expires_at"))
        batch_op.drop_index(batch_op.f("ix_sign_in_account_id"))

    op.drop_table("sign_in")
    op.drop_table("search_document")
    with op.batch_alter_table("question", schema=None) as batch_op:
        batch_op.drop_index("ix_question_bank")

    op.drop_table("question")
    with op.batch_alter_table("pitch", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_pitch_list",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("pitch")
    with op.batch_alter_table("outgoing_mail", schema=None) as batch_op:
        batch_op.drop_index("ix_outgoing_mail_waiting")
        batch_op.drop_index(batch_op.f("ix_outgoing_mail_created_at"))

    op.drop_table("outgoing_mail")
    with op.batch_alter_table("organization", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_organization_list",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("organization")
    op.drop_table("method_choice")
    with op.batch_alter_table("import", schema=None) as batch_op:
        batch_op.drop_index("ix_import_list")

    op.drop_table("import")
    with op.batch_alter_table("idempotency_key", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_idempotency_key_created_at"))

    op.drop_table("idempotency_key")
    op.drop_table("forgotten_trace")
    op.drop_table("digest_setting")
    with op.batch_alter_table("day_off", schema=None) as batch_op:
        batch_op.drop_index(
            "ix_day_off_list",
            sqlite_where=sa.text("deleted_at IS NULL"),
            postgresql_where=sa.text("deleted_at IS NULL"),
        )

    op.drop_table("day_off")
    with op.batch_alter_table("career", schema=None) as batch_op:
        batch_op.drop_index("ix_career_list")

    op.drop_table("career")
    op.drop_table("calendar_feed")
    op.drop_table("agenda_mark")
    with op.batch_alter_table("attempt", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_attempt_due"))

    op.drop_table("attempt")
    op.drop_table("account")
