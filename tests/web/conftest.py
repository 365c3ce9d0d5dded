"""A server of its own and Debian's Chromium, driven by Playwright."""

import os
import shutil
import subprocess
import sys

import pytest

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
ARGUMENTS = [
    "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
]  # fmt: skip


@pytest.fixture(scope="session")
def browser():
    if CHROMIUM is None:
        # CI says that it must be there; a user without one is told what was not tested.
        assert not os.environ.get("AIRSHIELD_NEEDS_BROWSER"), "Chromium is not installed."
        pytest.skip("no Chromium is installed")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as driver:
        chromium = driver.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def address():
    """Of a server on moscow-2023."""
    command = [sys.executable, "-m", "airshield", "serve", "moscow-2023", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        line = server.stdout.readline()
        yield line.split(" at ")[1].split("#")[0]
    finally:
        server.terminate()
        server.wait()
        server.stdout.close()


@pytest.fixture
def page(browser, address):
    """A page whose console must stay clean and which calls nobody but its server."""
    page = browser.new_page(viewport={"width": 1000, "height": 640})
    wrong = []
    page.on(
        "console",
        lambda message: wrong.append(message.text) if message.type in ("error", "warning") else None,
    )
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on(
        "request",
        lambda request: (
            None if request.url.startswith((address, "blob:", "data:")) else wrong.append(request.url)
        ),
    )
    yield page
    page.close()
    known = ("GPU stall", "status of 400")
    assert not [words for words in wrong if not any(part in words for part in known)], wrong
