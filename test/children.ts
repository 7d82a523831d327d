import { CONSENT_VERSION } from '../src/domain/programmes/consent.zh'
import type { Input } from '../src/contract/schema/types'
import { newKey, type World } from './factories'

/** A child of seven years; `changes` override it. */
export const savedChild = (changes: Partial<Input<'children.save'>> = {}): Input<'children.save'> => ({
  called: '演示豆豆',
  born: '2019-05',
  fetchers: ['演示外婆'],
  note: '',
  isNoteConsented: false,
  consent: CONSENT_VERSION,
  ...changes,
})

/** Enters a child of somebody, with their consent. @returns its id */
export const newChild = async (
  world: World,
  guardian: string,
  changes: Partial<Input<'children.save'>> = {},
): Promise<string> => {
  const child = await world.ask(guardian, 'children.save', savedChild(changes), newKey())
  return child?.id ?? ''
}

/** The seats of a course or a date: what its row counts, and the standing seats of enrolments that hold them. */
export const seatsOf = async (world: World, id: string): Promise<[taken: unknown, seats: number, sum: number]> => {
  const {
    programme = [],
    programme_session = [],
    enrolment = [],
    enrolment_seat = [],
  } = await world.rows('programme', 'programme_session', 'enrolment', 'enrolment_seat')
  const of = [...programme, ...programme_session].find((row) => row.id === id)
  const holding = enrolment.filter(
    (row) => (row.session_id ?? row.programme_id) === id && ['offered', 'taken'].includes(String(row.state)),
  )
  const ids = holding.map((row) => row.id)
  const standing = enrolment_seat.filter((row) => row.is_live && ids.includes(row.enrolment_id))
  return [of?.taken, standing.length, holding.reduce((sum, row) => sum + Number(row.seats), 0)]
}
