import Taro from '@tarojs/taro'
import { at } from '../../../test/booking/room-day'
import { addToCalendar } from './phone-calendar.weapp'

interface Asked {
  startTime: number
  endTime: string
  success: () => void
  fail: (error: { errMsg?: string }) => void
}

/** A mock of the WeChat functions used here. */
const answerBy = (apis: object) => void Object.assign(Taro, apis)
const entry = { title: '演示活动室', startsAt: at('14:30'), endsAt: at('16:00'), location: '', description: '' }

test('calls the phone’s calendar within the tap itself, with times in seconds', async () => {
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
])('the error %s means %s', async (errMsg, outcome) => {
  answerBy({ addPhoneCalendar: ({ fail }: Asked) => fail({ errMsg }) })
  expect(await addToCalendar?.(entry)).toBe(outcome)
})
