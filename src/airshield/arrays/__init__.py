"""The stair from nouns to numbers: the only place where latitude becomes metres, and ground + roof + antenna an altitude."""
