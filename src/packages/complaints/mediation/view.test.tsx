import { fireEvent, screen, waitFor } from '@testing-library/react'
import { onPhone } from '../../../../test/booking/on-phone'
import { answering, holding, withoutDistrict } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { mayOnly, myMediation, openMediation } from '../../../../test/complaint/my-complaint'
import { forget, scrolledTo } from '../../../../test/stubs/taro'
import { type Mediation, MediationStore } from './mediation-store'
import { MediationView } from './view'

const NOW = at('09:30')

const shown = (mediation: Mediation) => {
  const { call, calls } = answering({
    'mediation.mine': () => ({ at: NOW, isSample: true, mediations: [mediation] }),
    'mediation.accept': () => mediation,
    'mediation.confirm': () => mediation,
    'mediation.decline': () => mediation,
  })
  const store = new MediationStore(call, holding(NOW), mediation.id)
  const { container } = onPhone(
    <MediationView store={store} mediation={mediation} now={NOW} />,
    withoutDistrict(call),
    NOW,
  )
  return { calls, store, said: container.textContent ?? '' }
}
beforeEach(forget)

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

test('the other side reads that the reporter stays anonymous, and its rights, before it can accept', async () => {
  const { said, calls } = shown(myMediation())
  expect(said).toMatch(/是谁说的，我们不会讲，也请您不用猜。.*谈不谈，您自己定.*随时可以停.*不代替法院.*看完了，愿意谈/)
  press('看完了，愿意谈')
  await waitFor(() =>
    expect(calls[0]).toEqual(['mediation.accept', { mediationId: myMediation().id, hasReadRights: true }]),
  )
})

test('a reporter who allowed it is named', () => {
  expect(shown(myMediation({ saidBy: '演示邻居' })).said).toContain('这是演示邻居说的')
})

test('declining asks for confirmation and an optional reason', async () => {
  const { calls } = shown(myMediation())
  press('不想谈')
  expect(calls).toEqual([])
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '演示原因' } })
  const buttons = [...screen.getByRole('dialog').querySelectorAll('[role="button"]')]
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['再想想', '不想谈'])
  fireEvent.click(buttons[1] ?? document.body)
  await waitFor(() =>
    expect(calls[0]).toEqual([
      'mediation.decline',
      { mediationId: myMediation().id, what: 'refuse', reason: '演示原因' },
    ]),
  )
})

test('one tap accepts a time, another declines it', async () => {
  const { calls } = shown(openMediation())
  press(/明天上午/)
  await waitFor(() =>
    expect(calls[0]).toEqual([
      'mediation.confirm',
      { mediationId: myMediation().id, meeting: { id: 'meeting1', isOk: true } },
    ]),
  )
})

test('accepting the terms scrolls to them and shows the acceptance', async () => {
  const { calls, store } = shown(openMediation())
  await store.load()
  press('同意这样办')
  await waitFor(() => expect(scrolledTo).toEqual(['#talk-terms']))
  expect(calls[1]).toEqual([
    'mediation.confirm',
    { mediationId: myMediation().id, version: openMediation().terms?.version },
  ])
})

test('terms of a stopped mediation are worded in the past', () => {
  const { said } = shown(openMediation({ state: 'stopped', may: mayOnly() }))
  expect(said).toContain('谈的时候写过的')
  expect(said).not.toContain('打算这样办')
})

test('a stopped mediation shows no one as accepting', () => {
  const terms = { version: 2, words: '1. 社区请师傅接好排水管。', isMineOk: true, isOtherOk: true, paperNumber: null }
  expect(shown(openMediation({ terms, may: mayOnly('stop') })).said).toContain('已经同意')
  const { said } = shown(openMediation({ state: 'stopped', terms, may: mayOnly() }))
  expect(said).toContain('社区请师傅接好排水管')
  expect(said).not.toMatch(/已经同意|还没回话/)
})

test('after a stop no new mediator is announced, and the community can still be called', () => {
  const searching = /还在找合适的人.*找到了会告诉您/
  expect(shown(myMediation({ mediator: null })).said).toMatch(searching)
  const { said } = shown(myMediation({ state: 'stopped', mediator: null, may: mayOnly() }))
  expect(said).not.toMatch(searching)
  expect(said).toContain('打给社区')
})

test('a side that has joined waits for the other, but not once there are terms, which need both', () => {
  expect(shown(openMediation({ isOtherIn: false, terms: null })).said).toContain('等对方回话')
  expect(shown(openMediation({ isOtherIn: false })).said).not.toContain('等对方回话')
})

test('the mediator of a stopped mediation is not named', () => {
  expect(shown(openMediation()).said).toContain('来帮忙说和的人')
  expect(shown(openMediation({ state: 'stopped', may: mayOnly() })).said).not.toContain('来帮忙说和的人')
})

test('a request for another mediator is shown on every visit, until the mediation is over', () => {
  const said = (more: Partial<Mediation>) => shown(openMediation(more)).said
  expect(said({ asksOtherMediator: true })).toMatch(/来帮忙说和的人.*社区会另找一位.*先不用见面/)
  expect(said({})).not.toContain('社区会另找一位')
  expect(said({ asksOtherMediator: true, state: 'stopped', may: mayOnly() })).not.toContain('社区会另找一位')
})

test('terms are numbered lines, with who has accepted them', () => {
  const { said } = shown(openMediation())
  expect(said).toMatch(/1\. 社区请师傅接好排水管。2\. 材料费您出。对方已经同意您还没回话/)
  expect(screen.getByRole('button', { name: '同意这样办' })).toBeTruthy()
})

test('the mediator writes terms and answers for neither side', () => {
  const { said } = shown(openMediation({ side: 'mediator', may: mayOnly('meet', 'propose', 'refuse') }))
  expect(said).toContain('写好了，给两边看')
  expect(said).not.toContain('纸上协议书的编号')
  expect(screen.queryByRole('button', { name: /明天上午/ })).toBeNull()
  expect(screen.queryByRole('button', { name: '同意这样办' })).toBeNull()
})

test('the mediator is asked for the agreement number once both sides have accepted', () => {
  expect(shown(openMediation({ side: 'mediator', state: 'agreed', may: mayOnly() })).said).toContain('纸上协议书的编号')
})

test('an agreed mediation shows the date of the follow-up visit and asks nothing more', () => {
  const { said } = shown(
    openMediation({ state: 'agreed', checks: [at('10:00'), '2026-12-17T02:00:00.000Z'], may: mayOnly('stop') }),
  )
  expect(said).toMatch(/两家说好了.*11\s月\s24\s日、12\s月\s17\s日，社区来看一眼/)
  expect(screen.queryByRole('button', { name: /都不行/ })).toBeNull()
})

test('a stopped mediation is worded for each role', () => {
  expect(shown(myMediation({ state: 'stopped', side: 'first', may: mayOnly() })).said).toContain(
    '您说的事办到哪一步，在“我的烦心事”里看。',
  )
})

describe('a meeting in the past', () => {
  const met = [{ id: 'm', at: at('08:30'), isMineOk: true, isOtherOk: true }]
  const talking = { isIn: true, isOtherIn: true, meetings: met }

  test('asks how it went, and leads to what was written', () => {
    const terms = { words: '接好水管', version: 1, isMineOk: false, isOtherOk: false, paperNumber: null }
    expect(shown(myMediation({ ...talking, terms, may: mayOnly('meet', 'confirm', 'propose') })).said).toMatch(
      /谈得怎么样？.*写下来了/,
    )
    press('看看写的')
    expect(scrolledTo).toContain('#talk-terms')
  })

  test('leads to another time where nothing is written', () => {
    shown(myMediation({ ...talking, may: mayOnly('meet') }))
    press('再说个时间')
    expect(screen.getByText('哪一天')).toBeTruthy()
  })

  test('asks its mediator to write down what was agreed', () => {
    shown(myMediation({ ...talking, side: 'mediator', may: mayOnly('propose', 'meet') }))
    press('写下打算怎么办')
    expect(scrolledTo).toContain('#talk-draft')
  })

  test.each([
    ['is to come', at('17:00'), true],
    ['has just begun', at('09:29'), true],
    ['was not accepted by both', at('08:30'), null],
  ])('does not ask about one that %s', (_, time, isOtherOk) => {
    const meetings = [{ id: 'm', at: time, isMineOk: true, isOtherOk }]
    expect(shown(myMediation({ ...talking, meetings, may: mayOnly('meet') })).said).not.toContain('谈得怎么样')
  })

  test('does not ask while another is agreed', () => {
    const meetings = [...met, { id: 'n', at: at('17:00'), isMineOk: true, isOtherOk: true }]
    expect(shown(myMediation({ ...talking, meetings, may: mayOnly('meet') })).said).not.toContain('谈得怎么样')
  })
})
