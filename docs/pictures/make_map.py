"""Make the screenshots of docs/map.md: python docs/pictures/make_map.py (needs Chromium)."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

HERE = Path(__file__)
ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
]
MOVED = json.dumps([{"site": "zarechye", "lat": 55.72, "lon": 37.24, "mount": "tower", "height_m": 30}])
VIEWS = {"sites": "x=teterinsky", "cover": "h=100", "compare": f"h=100&e={MOVED}", "reach": "", "next": ""}

server = subprocess.Popen(
    [sys.executable, "-m", "airshield", "serve", "moscow-2023", "--port", "0"],
    stdout=subprocess.PIPE,
    text=True,
)
assert server.stdout is not None
address = server.stdout.readline().split(" at ")[1].split("#")[0]
with sync_playwright() as driver:
    browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=ARGUMENTS)
    page = browser.new_page(viewport={"width": 1100, "height": 680})

    def shoot(view: str) -> None:
        """Take the picture of a view when the page says that it is drawn."""
        page.wait_for_selector(f'html[data-ready="{view}"]', timeout=90_000)
        page.wait_for_timeout(1_500)
        page.screenshot(path=str(HERE.with_name(f"map-{view}.png")))

    for view, more in VIEWS.items():
        page.goto("about:blank")
        page.goto(f"{address}#s=moscow-2023&v={view}&{more}")
        shoot(view)
    page.goto("about:blank")
    page.goto(f"{address}#s=moscow-2023&v=raid&r=mixed")
    page.click("#run")
    page.wait_for_selector("#leakage", timeout=120_000)
    page.wait_for_selector("#time")
    page.evaluate(
        "const t = document.getElementById('time'); t.value = 1150; t.dispatchEvent(new Event('input'))"
    )
    shoot("raid")
    browser.close()
server.terminate()
