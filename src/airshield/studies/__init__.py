"""Use cases: one request in, one result out."""
