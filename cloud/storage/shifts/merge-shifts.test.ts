import { newKey, openWorld, type World } from '../../../test/factories'
import { markServed } from '../../../test/hours'
import { newOffer, personIdOf } from '../../../test/people'
import { keepRows, restoreRows } from '../../../test/postgres/kept-rows'
import { join, newShift, placesOf, SHIFT_DAY } from '../../../test/shifts'
import { shanghai } from '../../../test/times'
import type { SignupState } from '../../../src/domain/signup/state'
import { changeSignups, enterWaitlist, offerPlace, takePlace } from './signup-writes'

const at = (clock: string) => shanghai(SHIFT_DAY, clock)

let world: World
let pointId = ''
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  await keepRows(world.db)
})
beforeEach(() => restoreRows(world.db))
afterAll(() => world.close())

type Standing = 'waiting' | 'offered' | 'taken' | 'checkedIn' | 'served'

/** Signs a person up, up to a state, by the statements that the handlers use. */
const put = async (shiftId: string, personId: string, state: Standing): Promise<string> => {
  const { now } = world.clock
  const signup = { id: `1-${newKey().replaceAll('-', '').slice(0, 16)}`, shiftId, personId, madeBy: personId }
  await world.db.transaction().execute(async (tx) => {
    if (state === 'waiting' || state === 'offered') await enterWaitlist(tx, signup, now)
    else expect(await takePlace(tx, signup, now)).toBeNull()
    if (state === 'offered') expect(await offerPlace(tx, signup.id, at('08:00'), now)).toBe(true)
    const presence = { at: at('10:25'), by: 'mark' as const }
    const change = { id: signup.id, state: 'checkedIn' as const, presence }
    if (state === 'checkedIn') await changeSignups(tx, [change], { communityId: 1, by: null, now })
  })
  if (state === 'served') await markServed(world, signup.id)
  return signup.id
}

const two = async () => {
  const { offerId, recordId, duplicate, worker } = await newOffer(world)
  return {
    recordId,
    worker,
    duplicate,
    duplicateId: personIdOf(duplicate),
    merge: () => world.call(duplicate, 'me.merge', { offerId, isMe: true }, newKey()),
  }
}

const statesOf = async (ids: readonly string[]) => {
  const { signup = [] } = await world.rows('signup')
  return ids.map((id) => signup.find((one) => one.id === id)?.state as SignupState)
}

const standing: Standing[] = ['waiting', 'offered', 'taken', 'checkedIn', 'served']
const isLive = (state: SignupState) => ['waiting', 'offered', 'taken', 'checkedIn'].includes(state)

test.each(standing.flatMap((record) => standing.map((own) => [record, own] as const)))(
  'for one shift, a record that is %s and a person who is %s merge, and the better signup stays',
  async (record, own) => {
    const { recordId, duplicateId, merge } = await two()
    const shiftId = await newShift(world, { pointId, capacity: 3 })
    const ids = [await put(shiftId, recordId, record), await put(shiftId, duplicateId, own)]
    expect(await merge()).toMatchObject({ ok: true })
    const after = await statesOf(ids)
    const better = standing.indexOf(record) > standing.indexOf(own) ? record : own
    expect(after).toContain(better)
    expect(after.filter(isLive)).toHaveLength(better === 'served' ? 0 : 1)
    const [taken, holding] = await placesOf(world, shiftId)
    expect(taken).toBe(holding)
    const { signup = [] } = await world.rows('signup')
    expect(signup.map(({ person_id }) => person_id)).toEqual([duplicateId, duplicateId])
  },
)

test('somebody who is there stays there; their place at the same time elsewhere is given back', async () => {
  const { recordId, duplicateId, merge } = await two()
  const here = await newShift(world, { pointId })
  const elsewhere = await newShift(world, { pointId, startsAt: at('11:00'), endsAt: at('13:00') })
  const ids = [await put(here, recordId, 'checkedIn'), await put(elsewhere, duplicateId, 'taken')]
  expect(await merge()).toMatchObject({ ok: true })
  expect(await statesOf(ids)).toEqual(['checkedIn', 'left'])
  expect([await placesOf(world, here), await placesOf(world, elsewhere)]).toEqual([
    [1, 1, 1],
    [0, 0, 0],
  ])
})

test('the place that stays is the one that the person sees, though the other signup was later', async () => {
  const { recordId, duplicate, duplicateId, merge } = await two()
  const shiftId = await newShift(world, { pointId })
  await put(shiftId, recordId, 'taken')
  await put(shiftId, duplicateId, 'waiting')
  await merge()
  expect(await world.ask(duplicate, 'shifts.get', { shiftId })).toMatchObject({ own: { state: 'taken' } })
})

test('who has served and left early does not sign up again', async () => {
  const who = await world.newPerson('volunteer')
  const shiftId = await newShift(world, { pointId, capacity: 2 })
  const { id } = await join(world, who, shiftId)
  await markServed(world, id)
  const input = { shiftId, isOldEnough: true, isSureOfClash: true }
  expect(await world.call(who, 'shifts.join', input, newKey())).toMatchObject({ error: { code: 'already_signed_up' } })
})
