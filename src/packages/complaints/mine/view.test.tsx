import { onPhone } from '../../../../test/booking/on-phone'
import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { complaintRow, mediationRow } from '../../../../test/complaint/my-complaint'
import type { Mine } from './my-complaints-store'
import { MineCount, MineView } from './view'
import { words } from './words.zh'

const NOW = at('09:30')
const shown = (more: Partial<Mine>, hasDrafts = false): string => {
  const mine: Mine = { at: NOW, isSample: true, open: [], over: [], mediationRows: [], ...more }
  return (
    onPhone(
      <>
        <MineCount mine={mine} />
        <MineView mine={mine} now={NOW} hasDrafts={hasDrafts} />
      </>,
      answering({}).call,
      NOW,
    ).container.textContent ?? ''
  )
}

test('entries that need an answer come first, then open ones with their promises', () => {
  const asked = complaintRow({ id: '1-asked00000000000', place: '演示街 9 号', state: 'settled', asksAnswer: true })
  expect(shown({ open: [complaintRow(), asked] })).toMatch(
    /还在办的 2 件.*解决了没有？演示街.*9.*号.*去说一声.*收到了.*12:00.前.?给您回话/,
  )
})

test('a mediation shows nothing of its subject in the list', () => {
  const said = shown({ mediationRows: [mediationRow({ asksAnswer: false, isIn: true })] })
  expect(said).toMatch(/邻里的事演示社区.*正在谈/)
  expect(said).not.toContain('漏水')
})

test('a complaint that is over shows its date of filing and no promise', () => {
  const said = shown({ over: [complaintRow({ state: 'closed' })] })
  expect(said).toMatch(/以前的.*办完了.*11\s月\s24\s日/)
  expect(said).not.toContain('给您回话')
})

test('a complaint that is over shows how it ended, even though its text was never reviewed', () => {
  const said = shown({
    open: [complaintRow({ isPendingReview: true })],
    over: [complaintRow({ state: 'refused', isPendingReview: true })],
  })
  expect(said).toMatch(/正在看一眼内容.*以前的.*社区没有接/)
  expect(said.match(/正在看一眼内容/g)).toHaveLength(1)
})

test('a merged complaint is not called done but continued in the other one', () => {
  const said = shown({ over: [complaintRow({ state: 'closed', isMerged: true })] })
  expect(said).toMatch(/以前的.*和另一件合在一起办/)
  expect(said).not.toContain('办完了')
})

test('an empty list explains what can be filed and where to enter the code of a card', () => {
  expect(shown({})).toMatch(/还没有说过烦心事.*说一件烦心事.*社区给了我一张卡片/)
})

test('with unsent drafts on the phone the list is not shown as empty', () => {
  const said = shown({}, true)
  expect(said).not.toContain(words.empty)
  expect(said).toMatch(/再说一件.*社区给了我一张卡片/)
})
