"""What clients send to look around."""

from grapevine.kit.schemas import Fields, TimeZone, example


class SampleCreate(Fields):
    """Whose mornings and evenings the sample should have."""

    model_config = example({"time_zone": "Europe/Berlin"})

    time_zone: TimeZone = "UTC"
