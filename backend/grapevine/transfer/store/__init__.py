"""Every query of imports and of the export."""
