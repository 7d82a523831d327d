import { answering } from '../../../../test/booking/phone'
import { ENROLMENT_ID, mineOf, SESSION_ID } from '../../../../test/programme/seen-programme'
import { CallError } from '../../../client/call'
import { AwayStore, type Mine, type Said, withSaid } from './away-store'

const said = (change: Partial<Said> = {}): Said => ({
  enrolmentId: ENROLMENT_ID,
  sessionId: SESSION_ID,
  seat: 0,
  isAway: true,
  ...change,
})

const open = (answer: () => unknown) => {
  const { call, calls } = answering({ 'programmes.away': answer })
  let shown: Mine[] = [mineOf()]
  let reloads = 0
  const store = new AwayStore(call, {
    put: (one) => void (shown = withSaid(shown, one)),
    reload: async () => void reloads++,
  })
  return { store, calls, away: () => shown[0]?.dates[0]?.away, reloads: () => reloads }
}

test('what was said is shown at once, whether or not the dates load again', async () => {
  const { store, away } = open(() => null)
  await store.say(said())
  expect(away()).toEqual([0])
  await store.say(said({ isAway: false }))
  expect(away()).toEqual([])
})

test('two taps in a row are both sent, and the dates load once after them; the same switch waits', async () => {
  const { store, calls, away, reloads } = open(() => null)
  const first = store.say(said())
  const second = store.say(said({ seat: 1 }))
  expect([store.isBusy(said()), store.isBusy(said({ seat: 1 })), store.isBusy(said({ seat: 2 }))]).toEqual([
    true,
    true,
    false,
  ])
  await Promise.all([first, second, store.say(said({ isAway: false }))])
  expect(calls.map(([, input]) => input)).toEqual([said(), said({ seat: 1 })])
  expect([away(), reloads(), store.isBusy(said())]).toEqual([[0, 1], 1, false])
})

test('a refusal changes nothing, says why, and asks for the dates again', async () => {
  const { store, away, reloads } = open(() => {
    throw new CallError('unreachable')
  })
  await store.say(said())
  expect([away(), store.act.problem, store.code, reloads()]).toEqual([
    [],
    expect.stringMatching('网络'),
    'unreachable',
    1,
  ])
})
