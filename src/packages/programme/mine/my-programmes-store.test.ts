import { answering, holding } from '../../../../test/booking/phone'
import { at, childOf, enrolmentOf, mineOf } from '../../../../test/programme/seen-programme'
import { CallError } from '../../../client/call'
import { MyProgrammesStore } from './my-programmes-store'

const answers = {
  'programmes.mine': () => ({ coming: [], past: [], leading: [] }) as object,
  'children.list': () => ({ children: [childOf()] }),
}

test('an offer comes before what is settled; what was cancelled is not counted', async () => {
  const one = (id: string, state: 'taken' | 'offered' | 'waiting' | 'cancelled', cancelled: string | null = null) =>
    mineOf({ enrolment: enrolmentOf({ id, state }), cancelled })
  const coming = [one('a', 'taken'), one('b', 'offered'), one('c', 'cancelled'), one('d', 'waiting', '演示停电')]
  const { call } = answering({ ...answers, 'programmes.mine': () => ({ coming, past: [], leading: [] }) })
  const store = new MyProgrammesStore(call, holding(at('08:00')))
  await store.load()
  expect(store.coming.map(({ enrolment }) => enrolment.id)).toEqual(['b', 'a', 'c', 'd'])
  expect(store.comingCount).toBe(2)
})

test('without a connection the last answer is shown to the same person only; no child’s name is stored', async () => {
  let isOnline = true
  const { call } = answering({
    ...answers,
    'programmes.mine': () => {
      if (!isOnline) throw new CallError('unreachable')
      return answers['programmes.mine']()
    },
  })
  const written: string[] = []
  const device = holding(at('08:00'))
  const write = (key: string, value: string) => {
    written.push(value)
    device.write(key, value)
  }
  const open = async (persona: string) => {
    const store = new MyProgrammesStore(call, { ...device, write, persona: () => persona })
    await store.load()
    return store.kept.answer.value
  }
  await open('one')
  isOnline = false
  expect([await open('one'), await open('other')]).toEqual([answers['programmes.mine'](), null])
  expect(written.join()).not.toContain('乐乐')
})
