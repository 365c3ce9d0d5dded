"""A language model behind an OpenAI-compatible address that the user names. Nothing is sent unless asked for."""

from __future__ import annotations

import json
import os
from typing import NamedTuple

from airshield.errors import InputError

KEY = "AIRSHIELD_LLM_KEY"
MOST_ANSWER = 1_000_000
MOST_SENT = 24_000
"""Characters of a text that are sent."""
LIMIT_S = 120.0


class Endpoint(NamedTuple):
    """Where the model is, and what it is called there."""

    url: str
    """Base address, such as http://127.0.0.1:8000/v1."""
    model: str


def ask(endpoint: Endpoint, prompt: str, text: str) -> str:
    """The model's answer. The key comes from the environment and is never shown. Raises InputError when there is none."""
    try:
        import httpx
    except ImportError:
        raise InputError(
            "Asking a language model needs the extra 'llm': pip install 'airshield[llm]'."
        ) from None

    if not endpoint.url.startswith(("http://", "https://")):
        raise InputError(
            f"--llm '{endpoint.url}' is no address; give one that starts with https:// or http://."
        )
    key = os.environ.get(KEY, "")
    body = {
        "model": endpoint.model, "temperature": 0, "response_format": {"type": "json_object"},
        "messages": [
            {"role": "system", "content": prompt},
            {"role": "user", "content": f"<report>\n{text[:MOST_SENT].replace('</report>', '')}\n</report>"},
        ],
    }  # fmt: skip
    headers = {"Authorization": f"Bearer {key}"} if key else {}
    try:
        with (
            httpx.Client(timeout=LIMIT_S, follow_redirects=False) as client,
            client.stream(
                "POST", f"{endpoint.url.rstrip('/')}/chat/completions", json=body, headers=headers
            ) as answer,
        ):
            content = b""
            for chunk in answer.iter_bytes():
                content += chunk
                if len(content) > MOST_ANSWER:
                    raise InputError(
                        f"The language model at {endpoint.url} answers without end; it was cut off."
                    )
            if answer.status_code != 200:
                hint = f" Is {KEY} set?" if answer.status_code in (401, 403) else ""
                raise InputError(f"The language model at {endpoint.url} answered {answer.status_code}.{hint}")
    except httpx.HTTPError as error:
        raise InputError(
            f"The language model at {endpoint.url} cannot be asked: {type(error).__name__}."
        ) from None
    try:
        return str(json.loads(content)["choices"][0]["message"]["content"])
    except (ValueError, KeyError, IndexError, TypeError):
        raise InputError(
            f"What {endpoint.url} answers is no chat completion; is it an OpenAI-compatible address?"
        ) from None
