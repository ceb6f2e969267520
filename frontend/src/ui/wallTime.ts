/** Between an instant and the time on the wall of a zone, as `YYYY-MM-DD HH:mm:ss` (what date fields hold). */
import dayjs from 'dayjs'
import timezone from 'dayjs/plugin/timezone'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)
dayjs.extend(timezone)

const WALL = 'YYYY-MM-DD HH:mm:ss'

/** The wall time of an instant in a zone. */
export const toWall = (at: string, zone: string): string => dayjs.utc(at).tz(zone).format(WALL)

/** The instant of a wall time in a zone, RFC 3339 UTC. A time that the clocks skip moves forward. */
export const toInstant = (wall: string, zone: string): string =>
  dayjs.tz(wall, zone).utc().format('YYYY-MM-DDTHH:mm:ss[Z]')
