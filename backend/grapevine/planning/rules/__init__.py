"""The words and laws of planning. Pure: values in, values out."""
