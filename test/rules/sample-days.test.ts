import type { SamplePoint } from '../../cloud/local/sample/point-file'
import { samplePoints } from '../../cloud/local/sample/points'
import { shanghaiDay } from '../../src/domain/time'

const point: SamplePoint = {
  code: 'demo-1',
  communityCode: '1',
  name: '柚子坡邻里服务点',
  kind: 'service-point',
  address: '',
  position: null,
  positionStatus: 'unverified',
  phone: '023-0000 1234',
  services: ['office'],
  hours: {
    week: [[], [], [], [], [], [], []],
    holiday: 'closed',
    days: [
      { monthDay: '01-01', intervals: [], why: '元旦休息' },
      { inDays: 1, intervals: [['10:00', '12:00']], why: '盘点' },
    ],
  },
  accessibility: { stepFreeEntrance: 'yes', lift: 'no', toilet: 'yes', bench: 'yes' },
  serviceDetails: [],
  alerts: [
    {
      title: '{weekday}下午停水',
      text: '{day}下午停水。',
      startsInDays: 2,
      startsAtTime: '14:00',
      endsInDays: 2,
      endsAtTime: '17:00',
      isClosed: false,
    },
  ],
  confirmedBy: '小谭',
  confirmedDaysAgo: 6,
}

const on = (at: string) => samplePoints([point], shanghaiDay(at))[0]!

test('relative times count from the day on which the sample is loaded, in Chinese time', () => {
  const loaded = on('2026-11-24T04:00:00Z')
  expect(loaded.confirmedAt).toBe('2026-11-18T02:00:00.000Z')
  expect(loaded.alerts).toEqual([
    {
      title: '星期四下午停水',
      text: '11 月 26 日下午停水。',
      startsAt: '2026-11-26T06:00:00.000Z',
      endsAt: '2026-11-26T09:00:00.000Z',
      isClosed: false,
    },
  ])
  expect(loaded.hours.days?.map(({ day }) => day)).toEqual(['2027-01-01', '2026-11-25'])
})

test('a day of the year means its next occurrence, today included', () => {
  expect(on('2026-12-31T16:00:00Z').hours.days?.[0]?.day).toBe('2027-01-01')
  expect(on('2027-01-01T16:00:00Z').hours.days?.[0]?.day).toBe('2028-01-01')
})

test('no relative time is left in a record', () => {
  expect(JSON.stringify(on('2026-11-24T04:00:00Z'))).not.toMatch(/InDays|DaysAgo|monthDay|\{day\}|\{weekday\}/)
})
