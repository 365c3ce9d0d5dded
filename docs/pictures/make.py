"""Make the pictures of the documents: python docs/pictures/make.py (they are kept in the repository)."""

import base64
from pathlib import Path

from airshield.pictures.belief import timeline
from airshield.studies.detect import DetectRequest, detect, publish_detection
from airshield.studies.drawing import write_picture
from airshield.studies.publish import pictures_of
from airshield.studies.shield import ShieldRequest, run_shield

HERE = Path(__file__)

result = run_shield(ShieldRequest(scenario="moscow-2023", replications=10))
drawn = pictures_of(result)
for name, picture in {"overview": "overview.png", "chance": "belief.png"}.items():
    HERE.with_name(picture).write_bytes(base64.b64decode(drawn[name].split(",", 1)[1]))
write_picture(HERE.with_name("timeline.png"), timeline(result.shield.file.scenario))
for name, request in {
    "detect-pantsir.png": DetectRequest(system="pantsir-s1", rcs=0.01, height=50, size=0.35),
    "detect-p-18-2.png": DetectRequest(system="p-18-2", target="tu-141", height=500),
}.items():
    publish_detection(detect(request), request, HERE.with_name(name))
