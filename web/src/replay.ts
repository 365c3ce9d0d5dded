// One replication in the air: tracks of every threat, and what happens to it. deck.gl draws in three dimensions over the map.
import type { Map as Base } from "maplibre-gl";
import type { Replay } from "./api";

export interface Player { end: number; at: (time: number) => string; close: () => void }

export async function play(map: Base, replay: Replay): Promise<Player> {
  const [{ MapLibreOverlay }, { TripsLayer }, { ScatterplotLayer }] = await Promise.all([
    import("@deck.gl/maplibre"), import("@deck.gl/geo-layers"), import("@deck.gl/layers"),
  ]);
  const fate = new Map<string, { t: number; what: string }>();
  for (const event of replay.events) if (event.threat && (event.what === "kill" || event.what === "comes through")) fate.set(event.threat, { t: event.t_s, what: event.what });
  const trips = replay.threats.map((threat) => {
    const ends = fate.get(threat.id)?.t ?? Infinity;
    const points = replay.flights[threat.flight].map(([t, lat, lon, altitude]) => ({ t: t + threat.start_s, at: [lon, lat, altitude] as [number, number, number] }));
    return { id: threat.id, points: points.filter((p) => p.t <= ends), fate: fate.get(threat.id) };
  }).filter((trip) => trip.points.length > 1);
  const end = Math.max(1, ...replay.events.map((e) => e.t_s));
  const overlay = new MapLibreOverlay({ interleaved: false, layers: [] });
  map.addControl(overlay as never);
  const where = (trip: (typeof trips)[number], time: number): [number, number, number] => {
    const after = trip.points.findIndex((p) => p.t >= time);
    if (after <= 0) return trip.points[after === 0 ? 0 : trip.points.length - 1].at;
    const [a, b] = [trip.points[after - 1], trip.points[after]];
    const share = (time - a.t) / Math.max(1e-6, b.t - a.t);
    return a.at.map((v, i) => v + share * (b.at[i] - v)) as [number, number, number];
  };
  return {
    end,
    at: (time) => {
      const flying = trips.filter((t) => t.points[0].t <= time && time < (t.fate?.t ?? Infinity));
      const over = trips.filter((t) => t.fate && t.fate.t <= time);
      overlay.setProps({
        layers: [
          new TripsLayer({ id: "tracks", data: trips, getPath: (t: (typeof trips)[number]) => t.points.map((p) => p.at), getTimestamps: (t: (typeof trips)[number]) => t.points.map((p) => p.t), getColor: [179, 71, 0], widthMinPixels: 3, trailLength: 60, currentTime: time, capRounded: true }),
          new ScatterplotLayer({ id: "flying", data: flying, getPosition: (t: (typeof trips)[number]) => where(t, time), getFillColor: [179, 71, 0], radiusMinPixels: 4, radiusMaxPixels: 4, updateTriggers: { getPosition: time } }),
          new ScatterplotLayer({ id: "over", data: over, getPosition: (t: (typeof trips)[number]) => t.points[t.points.length - 1].at, getFillColor: (t: (typeof trips)[number]) => (t.fate!.what === "kill" ? [0, 114, 178] : [213, 0, 50]), radiusMinPixels: 5, radiusMaxPixels: 5, stroked: true, getLineColor: [255, 255, 255], lineWidthMinPixels: 1 }),
        ],
      });
      const shot = over.filter((t) => t.fate!.what === "kill").length;
      return `${minutes(time)}: ${flying.length} in the air, ${shot} shot down, ${over.length - shot} came through`;
    },
    close: () => map.removeControl(overlay as never),
  };
}

export const minutes = (seconds: number): string => (seconds < 90 ? `${Math.round(seconds)} s` : `${(seconds / 60).toFixed(1)} min`);
