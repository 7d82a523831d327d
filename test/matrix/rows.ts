import type { Method } from '../../src/contract/methods'
import type { Row } from './row'
import { complaints } from './rows/complaints'
import { files } from './rows/files'
import { hours } from './rows/hours'
import { mediation } from './rows/mediation'
import { people } from './rows/people'
import { points } from './rows/points'
import { programmesPresence } from './rows/programmes-presence'
import { programmesPlanning } from './rows/programmes-planning'
import { programmesSeats } from './rows/programmes-seats'
import { rooms } from './rows/rooms'
import { shifts } from './rows/shifts'

/** Every method: the compiler misses one that has no row. */
export const rows: { [M in Method]: Row<M> } = {
  ...complaints,
  ...files,
  ...hours,
  ...mediation,
  ...people,
  ...points,
  ...programmesPresence,
  ...programmesPlanning,
  ...programmesSeats,
  ...rooms,
  ...shifts,
}
