"""The words and laws of insights. Pure: values in, values out."""
