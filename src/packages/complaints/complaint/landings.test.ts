import { complaintStates, isOpen } from '../../../domain/complaints/state'
import { at } from '../../../../test/booking/room-day'
import { entry, myComplaint, over, settled } from '../../../../test/complaint/my-complaint'
import type { OwnComplaint } from '../parts/complaint-store'
import { landingsOf } from './landings'

const NOW = at('09:30')
const looks = (landings: ReturnType<typeof landingsOf>) => landings.map(({ look, title }) => `${look} ${title}`)

test('a complaint that was taken shows past steps, the current state and the next steps', () => {
  const taken = myComplaint({
    state: 'visiting',
    visitAt: at('15:00'),
    history: [
      entry('filed', '08:42', { by: 'reporter' }),
      entry('accepted', '09:05', { name: '演示小谭', words: '我先看看照片。' }),
      entry('visitPlanned', '09:06', { visitAt: at('15:00') }),
    ],
  })
  const landings = landingsOf(taken, NOW)
  expect(looks(landings)).toEqual([
    'done 收到了',
    'done 演示小谭接手',
    'now 上门看看',
    'later 两家坐下来说',
    'later 办好了，问您一声',
    'later 过一阵再看看',
  ])
  expect(landings[1]?.text).toBe('“我先看看照片。”')
})

test('a past visit is listed among the past steps', () => {
  const history = [entry('filed', '08:12'), entry('visitPlanned', '08:20', { visitAt: at('08:30') })]
  const landings = landingsOf(myComplaint({ state: 'visiting', visitAt: at('08:30'), history }), NOW)
  expect(looks(landings)).toContain('done 约了上门看看')
  expect(looks(landings)).toContain('now 正在想办法')
})

test.each(complaintStates.filter((state) => isOpen(state) || state === 'settled'))(
  'in state %s the last step is the follow-up visit',
  (state) => {
    const landings = landingsOf(state === 'settled' ? settled() : myComplaint({ state }), NOW)
    expect(landings[landings.length - 1]?.title).toBe('过一阵再看看')
    expect(landings.filter(({ look }) => look === 'now')).toHaveLength(1)
  },
)

test.each(['refused', 'withdrawn', 'closed'] as const)('a complaint in state %s has no next steps', (state) => {
  expect(landingsOf(over(state), NOW).every(({ look }) => look === 'done')).toBe(true)
})

test('after an agreement the two follow-up visits have dates', () => {
  const history = [entry('filed', '08:42'), entry('agreed', '09:00', { by: 'time' })]
  const last = (seen: OwnComplaint) => landingsOf(seen, NOW).slice(-1)[0]
  const checks = ['2026-12-02T01:00:00.000Z', '2026-12-25T01:00:00.000Z']
  expect(last(over('closed', { history, checks }))).toMatchObject({ look: 'later', when: '12 月 2 日、12 月 25 日' })
  // It was reopened, so the earlier agreement no longer counts.
  expect(last(myComplaint({ state: 'reopened', history }))).toMatchObject({
    look: 'later',
    when: '没解决，或者又来了，就接着办',
  })
  expect(last(over('closed', { history }))?.look).toBe('done')
})

test('a mediation that was stopped is not announced again', () => {
  const stopped = [
    entry('filed', '08:42'),
    entry('mediationOpened', '08:50'),
    entry('mediationStopped', '09:00', { by: 'time' }),
  ]
  const seen = (history: OwnComplaint['history']) => looks(landingsOf(myComplaint({ state: 'accepted', history }), NOW))
  expect(seen(stopped.slice(0, 1))).toContain('later 两家坐下来说')
  expect(seen(stopped)).not.toContain('later 两家坐下来说')
})

test('dates and times do not break at the end of a line', () => {
  const history = [entry('filed', '08:42'), entry('visitPlanned', '08:50', { visitAt: '2026-11-20T08:00:00.000Z' })]
  const planned = landingsOf(myComplaint({ state: 'accepted', history }), NOW)[1]
  expect([planned?.text?.split(/[ \u200b]/), planned?.isWhole]).toEqual([
    ['约在', '11\u00a0月\u00a020\u00a0日', '下午\u00a04:00'],
    true,
  ])
  const looksAgain = landingsOf(myComplaint({ state: 'mediating', history }), NOW).slice(-1)[0]
  expect(looksAgain?.when?.split(' ')).toEqual(['说好后第\u00a07\u00a0天、第\u00a030\u00a0天'])
})

test('no mediation is announced for a complaint that concerns everyone', () => {
  expect(looks(landingsOf(myComplaint({ concerns: 'everyone' }), NOW))).not.toContain('later 两家坐下来说')
})

test('text pending review is marked', () => {
  const history = [entry('added', '09:00', { by: 'reporter', words: '又响了', isPendingReview: true })]
  expect(landingsOf(myComplaint({ history }), NOW)[0]?.when).toMatch(/审核中$/)
})

test('while the clock is paused, no one is said to be working on it', () => {
  const { title, when } =
    landingsOf(myComplaint({ promise: { ...myComplaint().promise, pausedFor: '等零件' } }), NOW).find(
      ({ look }) => look === 'now',
    ) ?? {}
  expect([title, when]).toEqual(['等好了接着办', undefined])
})

test('text pending review is marked as long as it can still be reviewed, and not once the complaint is over', () => {
  const history = [entry('added', '08:50', { by: 'reporter', words: '又滴了', isPendingReview: true })]
  const whenOf = (seen: OwnComplaint) => landingsOf(seen, NOW)[0]?.when
  expect(whenOf(myComplaint({ history }))).toContain('审核中')
  expect(whenOf(settled({ history }))).toContain('审核中')
  expect(whenOf(over('withdrawn', { history }))).not.toContain('审核中')
})

test('a missed moment stands before the visit that is agreed instead, and only as long as that is to come', () => {
  const promise = { ...myComplaint().promise, kind: 'visit', dueAt: at('09:00'), isLate: true } as const
  const late = (seen: Partial<OwnComplaint>) =>
    landingsOf(myComplaint({ state: 'visiting', visitAt: at('15:00'), promise, ...seen }), NOW)
  const missed = late({}).find(({ look }) => look === 'late')
  expect(missed?.title).toBe('没按时来')
  expect(missed?.when).toMatch(/9:00.*已经告诉负责人/)
  expect(missed?.text).toMatch(/改到.*3:00/)
  expect(looks(late({})).indexOf('late 没按时来')).toBe(looks(late({})).indexOf('now 上门看看') - 1)
  expect(looks(late({ promise: { ...promise, kind: 'reply' } }))).toContain('late 没按时给您信')
  for (const other of [late({ visitAt: at('08:00') }), late({ promise: { ...promise, isLate: false } })])
    expect(looks(other).some((one) => one.startsWith('late '))).toBe(false)
})
