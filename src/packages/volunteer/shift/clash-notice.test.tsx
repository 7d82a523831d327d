import { openShift } from '../../../../test/shift/open-shift'
import { at, shiftOf } from '../../../../test/shift/seen-shift'

const near = {
  isOverlap: false,
  isBefore: true,
  title: '演示送菜',
  point: '演示石缸井',
  startsAt: at('09:00'),
  endsAt: at('10:00'),
  gapMinutes: 30,
  walkSeconds: 18 * 60,
  isTooFar: false,
}

test('a shift soon before is named with its end, the walk and the gap, and can be overruled', async () => {
  const { text, getByRole } = await openShift({ clash: near })
  expect(text()).toContain('和您前一班挨得有点近')
  expect(text()).toContain(
    '您今天上午 10:00 才在演示石缸井结束“演示送菜”，走过来约 18 分钟，中间只有 30 分钟。来得及，就是赶一点。',
  )
  expect(getByRole('button', { name: '还是报名' })).toBeTruthy()
})

test('a shift soon after is named with its start, and that there is no time to get there', async () => {
  const after = { ...near, isBefore: false, startsAt: at('12:20'), endsAt: at('13:00'), gapMinutes: 20, isTooFar: true }
  const { text, getByRole } = await openShift({ clash: after })
  expect(text()).toContain('和您后一班挨得有点近')
  expect(text()).toContain('这一班完了，您今天中午 12:20 在演示石缸井还有“演示送菜”，走过去约 18 分钟，')
  expect(text()).toContain('来不及。要晚到的话，先给后一班的服务点打个电话。')
  expect(getByRole('button', { name: '还是报名' })).toBeTruthy()
})

test('where nobody walks that far there is no time, whatever the walk would take', async () => {
  const { text } = await openShift({ clash: { ...near, walkSeconds: null, isTooFar: true } })
  expect(text()).toContain('走着过不来，中间只有 30 分钟。来不及。要晚到的话，先给这一班的服务点打个电话。')
})

test('an unknown walk gives no verdict; who is offered a place is warned, too', async () => {
  const own = {
    id: '1-00000000000000a1',
    shiftId: shiftOf().id,
    state: 'offered',
    holdUntil: null,
    ahead: null,
  } as const
  const { text } = await openShift({ clash: { ...near, walkSeconds: null }, own: { ...own, presence: null } })
  expect(text()).toContain('中间只有 30 分钟。')
  expect(text()).not.toMatch(/走过来|来得及|来不及/)
})
