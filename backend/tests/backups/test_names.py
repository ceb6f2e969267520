"""What backups are called, and which are kept."""

from datetime import UTC, datetime, timedelta

from grapevine.backups.names import name_of, surplus

NOW = datetime(2027, 3, 12, 10, 30, tzinfo=UTC)  # a Friday


def made(*ages: timedelta, label: str = "") -> list[str]:
    return [name_of(NOW - age, "db", label) for age in ages]


def days(*numbers: float) -> list[timedelta]:
    return [timedelta(days=number) for number in numbers]


def test_a_name_says_when_and_why():
    assert name_of(NOW, "zip") == "grapevine-20270312T103000Z.zip"
    assert (
        name_of(NOW, "db", "before-migration") == "grapevine-20270312T103000Z-before-migration.db"
    )


def test_each_of_seven_days_keeps_its_newest():
    names = made(*days(0, 0.1, 1, 1.1, 2, 3, 4, 5, 6))
    assert surplus(names, NOW) == {names[1], names[3]}


def test_each_of_four_weeks_keeps_its_newest():
    daily = made(*days(*range(60)))
    kept = sorted(set(daily) - surplus(daily, NOW), reverse=True)
    last_of_their_weeks = made(*days(12, 19))  # Sundays; the weeks of today and of Sunday last too
    assert kept == [*daily[:7], *last_of_their_weeks]


def test_a_year_of_backups_leaves_ten_at_most_on_any_day():
    for start in range(7):
        now, kept = NOW + timedelta(days=start), set[str]()
        for _ in range(365):
            now += timedelta(days=1)
            kept.add(name_of(now, "db"))
            kept -= surplus(kept, now)
            assert len(kept) <= 10
        assert min(kept) >= name_of(now - timedelta(days=28), "db")


def test_the_newest_is_kept_however_old():
    names = made(*days(400, 500))
    assert surplus(names, NOW) == {names[1]}


def test_what_was_made_for_another_reason_is_another_series():
    daily, before = made(*days(0)), made(*days(0.5, 40), label="before-migration")
    assert surplus([*daily, *before], NOW) == {before[1]}


def test_other_files_are_nobodys_surplus():
    assert (
        surplus(["notes.txt", "grapevine.db", "grapevine-2027.db", "my-grapevine.zip"], NOW)
        == set()
    )
