// Instants and the clock of the paper's time zone, as <input type="datetime-local"> shows it.

const formats = new Map();

function clock(zone) {
  if (!formats.has(zone)) {
    const options = {
      timeZone: zone, hourCycle: "h23", calendar: "gregory", numberingSystem: "latn", year: "numeric",
      month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
    };
    formats.set(zone, new Intl.DateTimeFormat("en-GB", options));
  }
  return formats.get(zone);
}

// "2026-11-23T15:03" for "2026-11-23T14:03:00Z" in Paris; "" for no time.
export function asLocal(instant, zone) {
  const date = new Date(instant);
  if (!instant || Number.isNaN(date.valueOf())) return "";
  return wallClock(date, zone).slice(0, 16);
}

function wallClock(date, zone) {
  const part = Object.fromEntries(clock(zone).formatToParts(date).map(({ type, value }) => [type, value]));
  return `${part.year.padStart(4, "0")}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}

// The way back. An hour that the clock shows twice is the earlier one; one that it skips is moved on by
// as much as it skips, as clocks do.
export function asInstant(local, zone) {
  const wall = Date.parse(`${local}Z`);
  if (!local || Number.isNaN(wall)) return "";
  const year = Number.parseInt(local, 10);
  if (year < 1900 || year > 2200) return null;
  const offsetAt = (moment) => Date.parse(`${wallClock(new Date(moment), zone)}Z`) - Math.floor(moment / 1000) * 1000;
  const day = 24 * 3600 * 1000;
  const [before, after] = [offsetAt(wall - day), offsetAt(wall + day)];
  const fits = [before, after].map((offset) => wall - offset).filter((moment) => moment + offsetAt(moment) === wall);
  return iso(fits.length ? Math.min(...fits) : wall - before);
}

export const now = () => iso(Math.floor(Date.now() / 60000) * 60000);

const iso = (moment) => new Date(moment).toISOString().replace(/\.\d+Z$/, "Z");
