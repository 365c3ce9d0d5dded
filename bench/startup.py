"""Claim: --help of every command takes under 0.3 s of CPU, and stays near the bare interpreter."""

import sys

from _measure import cpu_of_command

bare = cpu_of_command([sys.executable, "-c", "pass"])
print(f"{'python -c pass':28} {bare:6.3f} s")
for command in ("", "demo", "run", "check", "systems", "schema", "scenarios"):
    words = [command, "--help"] if command else ["--help"]
    seconds = cpu_of_command([sys.executable, "-m", "airshield", *words])
    print(f"{'airshield ' + ' '.join(words):28} {seconds:6.3f} s  {seconds / bare:5.1f} x bare python")
