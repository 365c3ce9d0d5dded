"""Constants of nature and of the model, each with unit and source."""

EARTH_RADIUS_M = 6_371_000.0  # mean radius (IUGG R1, rounded); used for ray bending, not for maps
RADIO_K = 4.0 / 3.0  # effective earth radius factor, standard atmosphere (ITU-R P.453/P.834 practice)
LIGHT_K = 7.0 / 6.0  # the same for visible light (surveying practice)
SPEED_OF_LIGHT_MPS = 299_792_458.0  # exact (SI)
BOLTZMANN_J_PER_K = 1.380649e-23  # exact (SI 2019)
