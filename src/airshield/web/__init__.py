"""The local web app: the same studies as the command line, behind HTTP on this machine only."""
