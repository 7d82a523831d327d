import { openRoster } from '../../../../test/programme/open-roster'
import { PROGRAMME_ID, SESSION_ID } from '../../../../test/programme/seen-class'
import { went } from '../../../../test/stubs/taro'
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
  await press('现场报名')
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
  await press('现场报名')
  await type(/名字或电话/, '演示孙婆婆')
  await press('找')
  await press(/演示孙婆婆/)
  await press('替他报上')
  expect(of('programmes.enrolFor')).toMatchObject([{ sessionId: SESSION_ID }])
})

test('for whoever is not found it leads to where they are entered', async () => {
  const { press, type, queryByRole } = await openRoster([], { answers: { 'people.find': () => ({ people: [] }) } })
  await press('现场报名')
  expect(queryByRole('button', { name: '没有找到？先建档' })).toBeNull()
  await type(/名字或电话/, '演示孙婆婆')
  await press('找')
  await press('没有找到？先建档')
  expect(went).toEqual(['navigateTo /packages/staff/walk-in/index'])
})
