import { act, fireEvent } from '@testing-library/react'
import { adultRow, hereRow, openRoster } from '../../../../test/programme/open-roster'
import { at, ENROLMENT_ID, seatRow, SESSION_ID } from '../../../../test/programme/seen-class'
import { CallError } from '../../../client/call'

test('hours after somebody came the large tap takes nothing back: a child is fetched, an adult goes', async () => {
  const adultHere = { ...hereRow, seat: 1, name: '林**', isChild: false, fetchers: [] }
  const { press, marked, text } = await openRoster([hereRow, adultHere], { now: at('17:40') })
  await press(/^演示小满.*记谁接走了/)
  expect([marked(), text()]).toEqual([[], expect.stringContaining('谁来接演示小满')])
  await press(/^林.*记走了/)
  expect(marked()).toMatchObject([{ seat: 1, act: 'left' }])
})

test('marking somebody else keeps what is typed about a child', async () => {
  const { press, type, getByLabelText } = await openRoster([hereRow, adultRow], {
    answers: { 'programmes.phone': () => ({ name: '演示林女士', phone: '00012345678' }) },
  })
  await press('接走了')
  await press('别人接')
  await type(/谁来接的/, '演示舅')
  await press(/^林/)
  expect((getByLabelText(/谁来接的/) as HTMLInputElement).value).toBe('演示舅')
})

test('a child goes with somebody on its list', async () => {
  const { press, marked, text, of } = await openRoster([hereRow])
  await press('接走了')
  expect(marked()).toEqual([])
  await press('演示外婆')
  expect(marked()).toEqual([{ enrolmentId: ENROLMENT_ID, seat: 0, act: 'left', at: at('16:30'), by: '演示外婆' }])
  expect(text()).toContain('16:27 来，16:30 走，演示外婆接的')
  expect(of('programmes.phone')).toEqual([])
})

test('the guardian themselves is on every list', async () => {
  const { press, text, of } = await openRoster([{ ...hereRow, fetchers: [] }])
  await press('接走了')
  await press('家长本人')
  expect(text()).toContain('16:27 来，16:30 走，家长本人接的')
  expect([text().includes('不在名单上'), of('programmes.phone')]).toEqual([false, []])
})

test('without a network a child goes all the same, with a name and after the question', async () => {
  const { press, type, marked, text } = await openRoster([hereRow], {
    answers: {
      'programmes.phone': () => {
        throw new CallError('unreachable')
      },
    },
  })
  await press('接走了')
  await press('别人接')
  expect(text()).toContain('家长的电话没查到')
  await type(/谁来接的/, '演示舅舅')
  await press('记下来')
  expect(marked()).toEqual([])
  await press('家长知道，记下来')
  expect(marked()).toMatchObject([{ act: 'left', by: '演示舅舅' }])
})

test('whoever has not come is called, and only a press shows the number', async () => {
  let isOnline = false
  const { of, text, getAllByRole, dialled } = await openRoster([seatRow(), { ...hereRow, seat: 2 }], {
    answers: {
      'programmes.phone': () => {
        if (!isOnline) throw new CallError('unreachable')
        return { name: '林**', phone: '00012345678' }
      },
    },
  })
  const call = () => getAllByRole('button', { name: '打电话' })[0] as HTMLElement
  expect([text().includes('0001'), of('programmes.phone')]).toEqual([false, []])
  await act(async () => void fireEvent.click(call()))
  expect(text()).toContain('网络')
  isOnline = true
  await act(async () => void fireEvent.click(call()))
  expect(text()).toContain('家长林**的电话')
  expect(of('programmes.phone')[1]).toEqual({ sessionId: SESSION_ID, enrolmentId: ENROLMENT_ID })
  await act(async () => void fireEvent.click(call()))
  expect(dialled).toEqual(['00012345678'])
})

test('who is there and no child, or said that they do not come, has no button for a call', async () => {
  const { queryByRole } = await openRoster([
    { ...hereRow, isChild: false },
    seatRow({ seat: 1, state: 'away', isTold: true }),
  ])
  expect(queryByRole('button', { name: '打电话' })).toBeNull()
})

test('for somebody else the guardian’s number comes first, then the question, then the name is written down', async () => {
  const { press, type, marked, text } = await openRoster([hereRow], {
    answers: { 'programmes.phone': () => ({ name: '演示林女士', phone: '00012345678' }) },
  })
  await press('接走了')
  await press('别人接')
  expect(text()).toContain('先给家长演示林女士打个电话')
  expect(text()).toContain('0001')
  await type(/谁来接的/, '演示舅舅')
  await press('记下来')
  expect(text()).toContain('演示舅舅不在名单上。家长知道吗？')
  expect(marked()).toEqual([])
  await press('家长知道，记下来')
  expect(marked()).toMatchObject([{ act: 'left', by: '演示舅舅' }])
  expect(text()).toContain('演示舅舅接的，不在名单上')
})
