"""Results drawn: maps, charts and the report. Nothing is computed here."""
