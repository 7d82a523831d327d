import { isChanging, type Method, methods } from '../../src/contract/methods'
import { definitionOf } from '../../src/contract/schema/definition-of'

/** They change none of these that existed before the call, or find it by digits first and lock it themselves. */
const WITHOUT_LOCK = [
  'bookings.calendar',
  'bookings.create',
  'bookings.createFor',
  'complaints.createFor',
  'complaints.file',
  'complaints.history',
  'mediation.appoint',
  'programmes.phone',
  'programmes.roster',
  'shifts.checkIn',
  'shifts.checkOut',
  'shifts.phone',
]

const names = Object.keys(methods) as Method[]
const locks = (method: Method): boolean => {
  const definition = definitionOf(method)
  return definition.changes && definition.locks !== undefined
}

test('every method that changes a complaint, a reservation, a shift, a programme or a file locks it before the clock is read', () => {
  const changing = names.filter(
    (name) =>
      isChanging(name) &&
      /^((bookings|complaints|files|mediation|programmes|shifts)\.|hours\.correct|rooms\.retire)/.test(name),
  )
  expect([...names.filter(locks), ...WITHOUT_LOCK].sort()).toEqual(changing.sort())
})
