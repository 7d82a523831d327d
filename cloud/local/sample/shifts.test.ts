import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { signupStates } from '../../../src/domain/signup/state'
import { openSample } from '../../../test/sample'
import { shanghai } from '../../../test/times'
import { makeTick } from '../../tick/tick'
import type { SampleShift } from './shift-file'

const root = join(__dirname, '../../..')
const shifts = JSON.parse(readFileSync(join(root, 'data/sample/shifts.json'), 'utf8')) as SampleShift[]
const WEDNESDAY = shanghai('2026-11-25', '10:00')

/** Time to load a whole district before the first call. */
const LOADING_MS = 60_000

let sample: Awaited<ReturnType<typeof openSample>>
beforeAll(async () => {
  sample = await openSample(WEDNESDAY)
}, LOADING_MS)
afterAll(() => sample.close())

test('every shift is plainly invented', () => {
  for (const { title } of shifts) expect(title).toMatch(/^演示/)
})

test('there is a signup in every state, and a cancelled shift', async () => {
  const signup = await sample.db.selectFrom('signup').select('state').execute()
  const shift = await sample.db.selectFrom('shift').select('cancelled_at').execute()
  const states = new Set(signup.map(({ state }) => state))
  expect([...states].sort()).toEqual([...signupStates].sort())
  expect(shift.filter(({ cancelled_at }) => cancelled_at !== null)).toHaveLength(2)
})

test('the volunteer has shifts to come and hours behind them, and the first page names one that lacks people', async () => {
  const { coming, past } = await sample.ask('shifts.mine', {}, 'volunteer')
  expect(coming.map(({ signup }) => signup.state)).toContain('waiting')
  expect(past.filter(({ signup }) => signup.state === 'served').length).toBeGreaterThan(3)
  const { rows } = await sample.ask('shifts.open', {})
  expect(rows[0]).toMatchObject({ isShort: true })
})

test('the volunteer has a correction, and a certificate that was issued before it', async () => {
  const { entries, certificates, total } = await sample.ask('hours.mine', {}, 'volunteer')
  expect(entries[0]).toMatchObject({ kind: 'correction', reason: '提前半小时走的', minutes: -30 })
  const [certificate] = certificates
  expect(certificate?.number).toMatch(/^YJ-2026-0DEM-/)
  const verified = await sample.ask('hours.verify', { number: certificate?.number ?? '' })
  expect(verified).toMatchObject({ certificate: { name: '演***' }, correctedMinutes: -30 })
  expect(total.minutes).toBeGreaterThan(certificate?.minutes ?? 0)
})

test('nothing is left for the timer to do', async () => {
  expect(await makeTick(sample.app)()).toMatchObject({ shifts: 0, shiftsFailed: 0, delivered: 0 })
})
