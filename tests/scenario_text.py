"""A small right scenario as text, for tests that break it in one place."""

SMALL = """\
airshield: 1
id: small
title: Two roofs
as_of: 2023-01-21
summary: A test.
region: {lat: 55.75, lon: 37.62, half_width_km: 20, cell_m: 200}
surface: {kind: none, altitude_m: 150}
places:
  - {id: palace, name: The palace, defended: true, position: {lat: 55.752, lon: 37.618, position_radius_m: 300, status: landmark}}
lines:
  - {id: border, name: The border, uncertainty_km: 10, source: a map, points: [[52.1, 31.8], [52.4, 33.8], [51.2, 35.1]]}
evidence:
  streams:
    - {id: V1, what: a video, medium: video, origin: a channel, first_seen: 2023-01-19, shows: [roof-7]}
  sources:
    - {id: NEWS, title: Roofs, outlet: Paper, date: 2023-01-20, relies_on: [V1]}
    - {id: ECHO, title: Roofs again, outlet: Other paper, date: 2023-01-21, relies_on: [NEWS]}
sites:
  - id: roof-7
    name: A roof
    system: pantsir-s1
    position: {lat: 55.745, lon: 37.651, position_radius_m: 40, status: published}
    mount: {kind: roof, height_m: {likely: 30, unit: m, status: estimate}}
    grade: {reliability: B, credibility: 2}
    reports:
      - {source: NEWS, says: present, gist: on the roof}
      - {source: ECHO, says: present, gist: as the paper}
threats:
  - {system: atacms, origins: [border]}
raids:
  - id: few
    name: A few drones
    basis: a test
    groups:
      - {id: one, threat: drone-1000km-class, count: 3, aim: palace, approach: {bearing_deg: 200, distance_km: 15}, height_m: 100}
run: {seen_target: drone-1000km-class, replications: 200, seed: 1}
"""
