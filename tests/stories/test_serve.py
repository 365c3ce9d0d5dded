"""Stories about the server through the real command line; the page itself is tested in tests/web."""

import signal
import socket
import subprocess
import sys
import time


def test_serving_what_cannot_be_is_a_sentence(airshield, tmp_path):
    done = airshield("serve", "mosow")
    assert done.returncode == 2
    assert "neither a file nor a bundled scenario" in done.stderr
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        done = airshield("serve", "--port", taken.getsockname()[1])
    assert done.returncode == 2
    assert "Choose another with --port" in done.stderr
    assert airshield("serve", "--port", "99999").returncode == 2


def test_serving_ends_with_an_interrupt_and_says_nothing_more(tmp_path):
    command = [sys.executable, "-m", "airshield", "serve", "machulishchy-2022", "--port", "0"]
    server = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path
    )
    assert " at http://127.0.0.1:" in server.stdout.readline()
    time.sleep(3)
    server.send_signal(signal.SIGINT)
    rest, wrong = server.communicate(timeout=20)
    assert (server.returncode, rest, wrong) == (0, "", "")
