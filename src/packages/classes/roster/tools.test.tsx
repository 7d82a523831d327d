import { openRoster } from '../../../../test/programme/open-roster'
import { PROGRAMME_ID, SESSION_ID } from '../../../../test/programme/seen-class'
import { CallError } from '../../../client/call'

test('a walk-in is found and enrolled; a refusal keeps who was found', async () => {
  let isRefused = true
  const { press, type, of, text } = await openRoster([], {
    answers: {
      'people.find': () => ({
        people: [{ id: 'p1', name: '演示孙婆婆', phoneEnd: null, home: null, hasWechat: false }],
      }),
      'programmes.enrolFor': () => {
        if (isRefused) throw new CallError('unreachable')
        return { state: 'taken' }
      },
    },
  })
  await press('给人补报')
  await type(/名字或电话/, '演示孙婆婆')
  await press('找')
  await press(/演示孙婆婆/)
  await press('替他报上')
  expect(text()).toContain('网络不太好')
  isRefused = false
  await press('替他报上')
  const asked = { programmeId: PROGRAMME_ID, personId: 'p1', seats: [null] }
  expect(of('programmes.enrolFor')).toEqual([asked, asked])
  expect(text()).toContain('演示孙婆婆报上了')
})

test('for one date of many a walk-in is enrolled for that date', async () => {
  const { press, type, of } = await openRoster([], {
    roster: { form: 'dropIn' },
    answers: {
      'people.find': () => ({
        people: [{ id: 'p1', name: '演示孙婆婆', phoneEnd: null, home: null, hasWechat: false }],
      }),
      'programmes.enrolFor': () => ({ state: 'waiting' }),
    },
  })
  await press('给人补报')
  await type(/名字或电话/, '演示孙婆婆')
  await press('找')
  await press(/演示孙婆婆/)
  await press('替他报上')
  expect(of('programmes.enrolFor')).toMatchObject([{ sessionId: SESSION_ID }])
})
