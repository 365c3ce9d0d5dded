"""What follows from a shield on a grid: coverage, warning, reach, evidence, claims."""
