"""Every query about plans and wanted questions."""
