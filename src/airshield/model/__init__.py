"""Nouns: what a scenario and the catalogue are made of. Frozen, validated, without I/O."""
