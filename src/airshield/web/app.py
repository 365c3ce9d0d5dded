"""The server: the page, and the studies as an API. Listens on this machine only, unless told otherwise with a token."""

from __future__ import annotations

import json
import math
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from importlib import resources
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import zstandard
from fastapi import FastAPI, Request, Response
from fastapi import Path as InPath
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, JSONResponse, PlainTextResponse, StreamingResponse
from fastapi.staticfiles import StaticFiles
from starlette.middleware.gzip import GZipMiddleware

from airshield import version
from airshield.errors import AirshieldError, FileProblems, InputError
from airshield.files.buildings import read_footprints
from airshield.files.outputs import yaml_text
from airshield.model.results import Gap, NextChecks
from airshield.model.view import Overview, Warnings
from airshield.studies.coverage import detection_by_height
from airshield.studies.doubt import DoubtRequest, doubt_of
from airshield.studies.edit import edited
from airshield.studies.ground import GroundRequest, buildings_of
from airshield.studies.layout import Shield, lay_out
from airshield.studies.overview import overview_of
from airshield.studies.products import gaps_of, section
from airshield.studies.progress import Deadline
from airshield.studies.verify_next import NextRequest, next_checks
from airshield.studies.warnings import warnings_of
from airshield.web.jobs import Jobs
from airshield.web.library import Library
from airshield.web.records import (
    Buildings,
    FootprintTold,
    LayoutAsk,
    Mistakes,
    NextAsk,
    RaidAsk,
    RasterAsk,
    SectionAsk,
    SectionTold,
    Settings,
    Started,
    Uploaded,
    WarningAsk,
)

MOST_BYTES = 10_000_000
MOST_S = 60.0
"""Of an answer that somebody waits for; raids are jobs and take what they take."""
MOST_BUILDINGS, NEAR_KM = 6_000, 20.0
"""Buildings that are drawn, and how far from the middle of the region."""
LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
JobId = Annotated[str, InPath(min_length=1, max_length=40)]
MISTAKES: dict[int | str, dict[str, Any]] = {
    400: {"model": Mistakes}, 403: {"model": Mistakes}, 413: {"model": Mistakes}, 422: {"model": Mistakes}
}  # fmt: skip


def create_app(
    library: Library,
    hosts: tuple[str, ...] = LOOPBACK,
    token: str | None = None,
    limit_s: float = MOST_S,
    style: str | None = None,
    tiles: Path | None = None,
) -> FastAPI:
    """The app. hosts: names that requests may call it by. token: needed on every call when it is not None.

    limit_s: after which an answer is given up. style: address of an online style; tiles: a PMTiles file; for the basemap.
    """
    jobs = Jobs()

    @asynccontextmanager
    async def life(app: FastAPI) -> AsyncIterator[None]:
        yield
        jobs.close()

    # The framework's own pages about the API would load their code from another site.
    app = FastAPI(
        title="airshield", version=version(), lifespan=life, responses=MISTAKES, docs_url=None, redoc_url=None
    )

    @app.middleware("http")
    async def guard(request: Request, call: Callable[[Request], Awaitable[Response]]) -> Response:
        """Another site's page, or a name that only points here (DNS rebinding), gets nothing."""
        refused = refusal(request, hosts, token)
        if refused is not None:
            return JSONResponse({"detail": [refused[1]]}, refused[0])
        response = await call(request)
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    app.add_middleware(GZipMiddleware, minimum_size=2_000, compresslevel=1)

    @app.exception_handler(AirshieldError)
    async def told(request: Request, error: AirshieldError) -> JSONResponse:
        lines = error.sentences() if isinstance(error, FileProblems) else str(error).splitlines()
        return JSONResponse({"detail": lines}, 400 if isinstance(error, InputError) else 500)

    @app.exception_handler(RequestValidationError)
    async def malformed(request: Request, error: RequestValidationError) -> JSONResponse:
        lines = [f"{'.'.join(str(part) for part in e['loc'])}: {e['msg']}" for e in error.errors()]
        return JSONResponse({"detail": lines}, 422)

    @app.get("/api/settings")
    def settings() -> Settings:
        """What lies under the map."""
        return Settings(style=style, tiles=tiles is not None)

    if tiles is not None:

        @app.get("/api/basemap.pmtiles", response_class=FileResponse)
        def basemap() -> FileResponse:
            """The tiles that the server was started with; ranges of bytes are answered."""
            # Packed by nobody: a range of packed bytes would be no range of the file.
            return FileResponse(
                tiles, media_type="application/octet-stream", headers={"Content-Encoding": "identity"}
            )

    @app.get("/api/scenarios")
    def scenarios() -> list[str]:
        """What can be asked for."""
        return library.names

    @app.get("/api/scenarios/{name}")
    def scenario(name: Annotated[str, InPath(max_length=200)]) -> Overview:
        """Sites with their evidence, places, lines, raids."""
        board = library.board(name)
        return overview_of(board.file, board.grid, board.ground_read.words)

    @app.post("/api/raster", response_class=Response)
    def raster(ask: RasterAsk, request: Request) -> Response:
        """A map as bytes in Web Mercator; how to read them stands in the header X-Raster."""
        return _raster(library, ask, request.headers.get("accept-encoding", ""), Deadline(limit_s))

    @app.get("/api/buildings/{name}")
    def buildings(name: Annotated[str, InPath(max_length=200)]) -> Buildings:
        """Footprints with heights near the middle of the region, the tallest, to be drawn."""
        board = library.board(name)
        path = buildings_of(board.file, library.ground(name))
        if path is None:
            return Buildings(known=0, footprints=[])
        region = board.file.scenario.region
        lat, lon = region.lat, region.lon
        half = min(region.half_width_km, NEAR_KM) / 111.0
        wide = half / max(0.05, math.cos(math.radians(lat)))
        found, known = read_footprints(path, (lon - wide, lat - half, lon + wide, lat + half), MOST_BUILDINGS)
        return Buildings(known=known, footprints=[FootprintTold(**one._asdict()) for one in found])

    @app.post("/api/warning")
    def warning(ask: WarningAsk) -> Warnings:
        """Warning at every defended place of a layout."""
        return warnings_of(library.board(ask.scenario), ask.edits, ask.height_m, Deadline(limit_s))

    @app.post("/api/gaps")
    def gaps(ask: WarningAsk) -> list[Gap]:
        """Where a layout does not see, in words: approaches and holes."""
        return gaps_of(_shield(library, ask, Deadline(limit_s), ask.height_m))

    @app.post("/api/section")
    def section_of_layout(ask: SectionAsk) -> SectionTold:
        """The air between two points."""
        found = section(_shield(library, ask, Deadline(limit_s)), ask.start, ask.end)
        return SectionTold(
            distance_km=[round(d / 1000, 3) for d in found.distance_m.tolist()],
            ground_m=_known(found.ground_m),
            surface_m=_known(found.surface_m),
            lowest_m=_known(found.lowest_m),
        )

    @app.post("/api/verify-next")
    def verify_next(ask: NextAsk) -> list[NextChecks]:
        """What to check next, without the bands of parameters."""
        questions = (ask.question,) if ask.question else ()
        request = NextRequest(scenario=ask.scenario, question=questions, samples=0, replications=2_048)
        deadline = Deadline(limit_s)
        shield = _shield(library, LayoutAsk(scenario=ask.scenario), deadline)
        return next_checks(shield, request, 1, deadline)

    @app.post("/api/jobs")
    def start(ask: RaidAsk) -> Started:
        """Start a raid."""
        ground = library.ground(ask.scenario).model_dump()
        settings = ask.model_dump(exclude={"scenario", "edits"}) | ground | {"workers": 1}
        return Started(job=jobs.start(library.file(ask.scenario), list(ask.edits), settings).id)

    @app.get("/api/jobs/{job}/events", response_class=StreamingResponse)
    def events(job: JobId, request: Request) -> StreamingResponse:
        """Progress and the outcome, as server-sent events; Last-Event-ID goes on where it broke off."""
        found = jobs.find(job)
        last = request.headers.get("last-event-id", "0")
        after = int(last) if last.isdigit() and len(last) < 10 else 0
        lines = (
            f"id: {n}\nevent: {kind}\ndata: {json.dumps(content, allow_nan=False)}\n\n"
            for n, kind, content in found.events(after)
        )
        return StreamingResponse(lines, media_type="text/event-stream", headers={"Cache-Control": "no-store"})

    @app.delete("/api/jobs/{job}")
    def cancel(job: JobId) -> Started:
        """Stop a raid."""
        jobs.find(job).cancel()
        return Started(job=job)

    @app.post("/api/file", response_class=PlainTextResponse)
    def file(ask: LayoutAsk) -> PlainTextResponse:
        """The layout as a scenario file."""
        scenario = edited(library.file(ask.scenario), ask.edits).scenario
        text = yaml_text(
            [
                f"# {scenario.title}",
                f"# From {ask.scenario} with {len(ask.edits)} edits, by airshield {version()}.",
            ],
            scenario.model_dump(mode="json", exclude_defaults=True),
        )
        return PlainTextResponse(text, media_type="application/yaml")

    @app.post("/api/scenarios")
    async def upload(request: Request) -> Uploaded:
        """Check the text of a scenario file and hold it in memory; all mistakes at once."""
        body = await request.body()
        try:
            text = body.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise InputError("The text is not UTF-8. Save the file as UTF-8 and try again.") from None
        return Uploaded(scenario=library.add(text))

    app.mount("/", StaticFiles(directory=static_folder(), html=True), name="page")
    return app


def refusal(request: Request, hosts: tuple[str, ...], token: str | None) -> tuple[int, str] | None:
    """Status and sentence for a request that may not be answered."""
    host = request.headers.get("host", "")
    name = host if host.endswith("]") else host.rsplit(":", 1)[0]
    if name not in hosts:
        return 403, f"This server answers to {', '.join(hosts)}, not to '{name[:100]}'."
    origin = request.headers.get("origin")
    if origin is not None and origin != f"{request.url.scheme}://{host}":
        return 403, "Pages of other sites may not call this server."
    length = request.headers.get("content-length", "0")
    if (
        not length.isdigit()
        or int(length) > MOST_BYTES
        or "chunked" in request.headers.get("transfer-encoding", "")
    ):
        return (
            413,
            f"A request may have at most {MOST_BYTES // 1_000_000} MB and must say how many bytes it has.",
        )
    if token is not None:
        given = request.headers.get("x-airshield-token") or request.query_params.get("token") or ""
        if not secrets.compare_digest(given.encode(), token.encode()) and request.url.path.startswith("/api"):
            return 403, "The token is missing or wrong; open the address that airshield serve printed."
    return None


def static_folder() -> Path:
    """Where the built page lies."""
    return Path(str(resources.files("airshield") / "web" / "static"))


def _raster(library: Library, ask: RasterAsk, accepts: str, deadline: Deadline) -> Response:
    board = library.board(ask.scenario)
    if ask.layer == "lowest":
        picture = board.lowest(ask.edits, deadline)
    else:
        shield = _shield(library, ask, deadline, ask.height_m)
        if ask.layer == "count":
            picture = board.counts(shield.coverage.sensors_at_height[ask.height_m])
        elif ask.layer == "detection":
            picture = board.shares(detection_by_height(shield, 1, deadline)[ask.height_m])
        else:
            found = doubt_of(shield, DoubtRequest(scenario=ask.scenario), 1, deadline)
            picture = board.shares(found.chance[ask.height_m])
    told = {
        "rows": picture.values.shape[0],
        "cols": picture.values.shape[1],
        "top": picture.top,
        "left": picture.left,
        "of": picture.of,
        "corners": picture.corners,
        "low": picture.low,
        "high": picture.high,
        "scale": picture.scale,
    }
    headers = {"X-Raster": json.dumps(told), "Cache-Control": "no-store"}
    body = picture.values.tobytes()
    if "zstd" in accepts:
        # Said here, or the gzip of the middleware would pack it a second time.
        return Response(zstandard.compress(body, 1), media_type="application/octet-stream",
                        headers=headers | {"Content-Encoding": "zstd"})  # fmt: skip
    return Response(body, media_type="application/octet-stream", headers=headers)


def _shield(library: Library, ask: LayoutAsk, deadline: Deadline, height_m: float | None = None) -> Shield:
    """A layout with everything that the studies need."""
    board = library.board(ask.scenario)
    file = edited(board.file, ask.edits)
    if height_m is not None:
        file = file.with_run(heights_m=[height_m])
    return lay_out(file, GroundRequest(), 1, deadline, board.ground_read)


def _known(values: Any) -> list[float | None]:
    return [round(v, 1) if np.isfinite(v) else None for v in values.tolist()]
