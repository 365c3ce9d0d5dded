"""Make the pictures of the documents: python docs/pictures/make.py (they are kept in the repository)."""

import base64
from pathlib import Path

from airshield.studies.detect import DetectRequest, detect, publish_detection
from airshield.studies.publish import pictures_of
from airshield.studies.shield import ShieldRequest, run_shield

HERE = Path(__file__)

address = pictures_of(run_shield(ShieldRequest(scenario="moscow-2023", replications=10)))["overview"]
HERE.with_name("overview.png").write_bytes(base64.b64decode(address.split(",", 1)[1]))
for name, request in {
    "detect-pantsir.png": DetectRequest(system="pantsir-s1", rcs=0.01, height=50, size=0.35),
    "detect-p-18-2.png": DetectRequest(system="p-18-2", target="tu-141", height=500),
}.items():
    publish_detection(detect(request), request, HERE.with_name(name))
