import Taro from '@tarojs/taro'
import { at } from '../../../test/booking/room-day'
import { addToCalendar, saveCalendarFile, scanCode, wholeAddress } from './phone.weapp'

interface Asked {
  startTime: number
  endTime: string
  success: () => void
  fail: (error: { errMsg?: string }) => void
}

/** WeChat, as far as these two go. */
const answerBy = (apis: object) => void Object.assign(Taro, apis)
const entry = { title: '演示活动室', startsAt: at('14:30'), endsAt: at('16:00'), location: '', description: '' }

test('the phone’s calendar is called within the tap itself, in seconds', async () => {
  const asked: Asked[] = []
  answerBy({ addPhoneCalendar: (one: Asked) => void asked.push(one) })
  const adding = addToCalendar?.(entry)
  expect(asked).toHaveLength(1)
  expect(asked[0]?.startTime).toBe(Date.parse(at('14:30')) / 1_000)
  expect(asked[0]?.endTime).toBe(String(Date.parse(at('16:00')) / 1_000))
  asked[0]?.success()
  expect(await adding).toBe('added')
})

test.each([
  ['addPhoneCalendar:fail cancel', 'closed'],
  ['addPhoneCalendar:fail auth deny', 'refused'],
])('%s is %s', async (errMsg, outcome) => {
  answerBy({ addPhoneCalendar: ({ fail }: Asked) => fail({ errMsg }) })
  expect(await addToCalendar?.(entry)).toBe(outcome)
})

test('a code is its text, and a camera that was closed is none', async () => {
  answerBy({ scanCode: () => Promise.resolve({ result: 'YJ:ab12' }) })
  expect(await scanCode?.()).toBe('YJ:ab12')
  answerBy({ scanCode: () => Promise.reject(new Error('scanCode:fail cancel')) })
  expect(await scanCode?.()).toBeNull()
})

test('a mini-program opens no calendar file, and knows an address only of a server', () => {
  expect(saveCalendarFile).toBeNull()
  expect(wholeAddress('https://yijia.example/feeds/a.ics')).toBe('https://yijia.example/feeds/a.ics')
  expect(wholeAddress('/feeds/a.ics')).toBe('')
})
