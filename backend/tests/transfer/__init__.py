"""Tests of bringing people in and taking everything out."""
