"""Make the pictures of the documents: python docs/pictures/make.py (they are kept in the repository)."""

import base64
from pathlib import Path

from airshield.studies.publish import pictures_of
from airshield.studies.shield import ShieldRequest, run_shield

address = pictures_of(run_shield(ShieldRequest(scenario="moscow-2023", replications=10)))["overview"]
Path(__file__).with_name("overview.png").write_bytes(base64.b64decode(address.split(",", 1)[1]))
