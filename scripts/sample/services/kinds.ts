import type { Interval, OpeningHours, PointKind, ServiceKind } from '../../../src/domain/points/point-record'

/** The same hours from Monday to Friday, and those of Saturday and Sunday. */
const week = (workdays: Interval[], saturday: Interval[], sunday: Interval[], holiday: OpeningHours['holiday']) => ({
  week: [workdays, workdays, workdays, workdays, workdays, saturday, sunday],
  holiday,
})

interface KindOfPoint {
  /** Appended to the name of the community. */
  suffix: string
  services: ServiceKind[]
  /** One of these is chosen. */
  hours: OpeningHours[]
  /** At most one of these is chosen. */
  highlights: string[]
  /** The minimum and maximum number of its service details. */
  detailCount: readonly [number, number]
}

const allDay: Interval[] = [['09:00', '18:00']]
const withLunch: Interval[] = [
  ['09:00', '12:00'],
  ['14:00', '18:00'],
]
const office: Interval[] = [
  ['09:00', '12:00'],
  ['13:30', '17:30'],
]
const clinic: Interval[] = [
  ['08:30', '12:00'],
  ['14:00', '17:30'],
]

/** The kinds of points, with their names and hours. Nothing is open at night. */
export const kindsOfPoint: Record<PointKind, KindOfPoint> = {
  'service-point': {
    suffix: '邻里服务点',
    services: ['office', 'eldercare'],
    hours: [
      week(allDay, [['09:30', '17:00']], [['09:30', '17:00']], 'weekend'),
      week(withLunch, [['09:00', '12:00']], [], 'closed'),
      week(allDay, [['09:30', '17:00']], [], 'closed'),
      week([['09:00', '20:00']], [['09:00', '18:00']], [['09:00', '18:00']], 'weekend'),
      week([['08:30', '17:30']], [['09:00', '16:00']], [['09:00', '16:00']], 'weekend'),
    ],
    highlights: ['有热水和老花镜', '可以代打印', '可以借轮椅', '有人帮着填表', '可以借雨伞'],
    detailCount: [3, 5],
  },
  'service-hall': {
    suffix: '便民厅',
    services: ['office'],
    hours: [
      week([['09:00', '17:00']], [], [], 'closed'),
      week(office, [], [], 'closed'),
      week(office, [['09:30', '12:00']], [], 'closed'),
    ],
    highlights: ['中午不休息', '有人带着办', '可以约下班后办'],
    detailCount: [7, 9],
  },
  'small-station': {
    suffix: '小站',
    services: ['office', 'leisure'],
    hours: [
      week(
        [
          ['08:30', '12:00'],
          ['14:00', '18:00'],
        ],
        [['09:00', '12:00']],
        [],
        'closed',
      ),
      week([['10:00', '19:00']], [['10:00', '19:00']], [['10:00', '17:00']], 'usual'),
    ],
    highlights: ['能充电、能歇脚', '有热水', '可以代收东西'],
    detailCount: [1, 3],
  },
  canteen: {
    suffix: '长者食堂',
    services: ['eldercare'],
    hours: [
      week([['10:50', '13:30']], [['10:50', '13:30']], [['10:50', '13:00']], 'weekend'),
      week(
        [
          ['07:00', '08:40'],
          ['10:50', '13:00'],
          ['16:50', '18:20'],
        ],
        [['10:50', '13:00']],
        [],
        'closed',
      ),
      week(
        [
          ['11:00', '13:00'],
          ['17:00', '18:30'],
        ],
        [
          ['11:00', '13:00'],
          ['17:00', '18:30'],
        ],
        [],
        'usual',
      ),
    ],
    highlights: ['午饭 10:50 开始', '可以送到家', '有少盐和软饭'],
    detailCount: [2, 3],
  },
  'book-bar': {
    suffix: '书吧',
    services: ['leisure', 'education'],
    hours: [
      { week: [[], ...Array.from({ length: 6 }, (): Interval[] => [['09:30', '20:00']])], holiday: 'usual' },
      week([['10:00', '21:00']], [['09:30', '21:00']], [['09:30', '20:00']], 'usual'),
      week([['09:00', '18:00']], [['09:00', '20:30']], [['09:00', '20:30']], 'weekend'),
    ],
    highlights: ['四点半课堂也在这里', '有大字书', '靠窗能看江'],
    detailCount: [2, 3],
  },
  'health-station': {
    suffix: '卫生小站',
    services: ['medical'],
    hours: [
      week(clinic, [['08:30', '12:00']], [], 'closed'),
      week([['08:00', '17:30']], [['08:30', '12:00']], [['08:30', '12:00']], 'weekend'),
    ],
    highlights: ['量血压、换药', '量血压不排队', '可以上门换药'],
    detailCount: [3, 4],
  },
  'after-school': {
    suffix: '四点半课堂',
    services: ['education'],
    hours: [
      week([['16:00', '18:30']], [], [], 'closed'),
      week([['15:30', '19:00']], [['09:00', '11:30']], [], 'closed'),
    ],
    highlights: ['放学直接来', '可以等家长到 18:30'],
    detailCount: [1, 2],
  },
  'elder-university': {
    suffix: '老年大学教学点',
    services: ['education', 'eldercare'],
    hours: [
      week(
        [
          ['09:00', '11:30'],
          ['14:00', '16:30'],
        ],
        [],
        [],
        'closed',
      ),
    ],
    highlights: ['书法、合唱、手机课', '可以先试听一次'],
    detailCount: [2, 3],
  },
  'culture-room': {
    suffix: '文体活动室',
    services: ['culture', 'leisure'],
    hours: [
      week(
        [
          ['08:30', '11:30'],
          ['14:30', '21:00'],
        ],
        [['08:30', '21:00']],
        [['08:30', '21:00']],
        'weekend',
      ),
      week(
        [
          ['09:00', '12:00'],
          ['14:00', '20:30'],
        ],
        [['09:00', '20:30']],
        [['09:00', '20:30']],
        'usual',
      ),
    ],
    highlights: ['有乒乓球和合唱', '晚上开到 21:00'],
    detailCount: [2, 3],
  },
  'tea-room': {
    suffix: '茶话室',
    services: ['leisure'],
    hours: [
      week([['09:00', '17:30']], [['09:00', '17:30']], [['09:00', '17:30']], 'usual'),
      week([['13:00', '20:30']], [['09:30', '20:30']], [['09:30', '20:30']], 'usual'),
    ],
    highlights: ['盖碗茶，随便坐', '周末有人说书'],
    detailCount: [1, 2],
  },
  'coffee-corner': {
    suffix: '咖啡角',
    services: ['leisure'],
    hours: [
      week([['08:00', '19:00']], [['09:00', '19:00']], [['09:00', '18:00']], 'usual'),
      week([['08:30', '18:30']], [['09:30', '20:00']], [], 'usual'),
    ],
    highlights: ['自带杯子便宜一点', '门口没有台阶'],
    detailCount: [1, 2],
  },
}
