"""The only room where files are opened."""
