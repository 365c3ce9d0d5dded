"""The raid: geometry tables once, then many replications of events in integer time."""
