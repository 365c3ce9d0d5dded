"""Claim: a warm demo takes at most 10 s of CPU (missed since it also tells beliefs and holds the map: 14 s). Also its stages."""

import sys
import tempfile
from pathlib import Path

from _measure import cpu_of, cpu_of_command

with tempfile.TemporaryDirectory() as folder:
    command = [sys.executable, "-m", "airshield", "demo", "-o", folder]
    cpu_of_command(command, runs=1)
    print(f"whole warm demo              {cpu_of_command(command, runs=3):6.2f} s of CPU (target 10)")
    imports = "import airshield.studies.publish"
    print(f"imports                      {cpu_of_command([sys.executable, '-c', imports], runs=3):6.2f} s")

    from airshield.files.scenario import read_scenario
    from airshield.studies.ground import GroundRequest
    from airshield.studies.layout import lay_out
    from airshield.studies.progress import Silent
    from airshield.studies.publish import publish
    from airshield.studies.shield import ShieldRequest, run_shield

    file = read_scenario("moscow-2023")
    result = run_shield(ShieldRequest(scenario="moscow-2023"))
    print(f"read the scenario            {cpu_of(lambda: read_scenario('moscow-2023'), 3):6.2f} s")
    print(
        f"lay out and sweep            {cpu_of(lambda: lay_out(file, GroundRequest(), 2, Silent()), 3):6.2f} s"
    )
    whole = cpu_of(lambda: run_shield(ShieldRequest(scenario="moscow-2023")), 3)
    print(f"all of the study             {whole:6.2f} s")
    print(f"report and files             {cpu_of(lambda: publish(result, Path(folder)), 3):6.2f} s")
