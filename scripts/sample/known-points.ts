import type { PointKind } from '../../src/domain/points/point-record'
import type { SamplePoint } from '../../cloud/local/sample/point-file'
import { waterOff } from './services/alerts'
import type { Spot } from './ground/plane'

interface KnownPoint {
  /** The name of its community, as in the pins. */
  community: string
  kind: PointKind
  /** Index into the hours of its kind. */
  hours: number
  firstServices: string[]
  /** The community has no other point. */
  isOnly?: true
  /** Its position; without it the position is random. */
  at?: Spot
  own: Partial<SamplePoint>
}

/** Points that the pictures and texts of the product mention, so they are fixed rather than random. */
export const knownPoints: readonly KnownPoint[] = [
  {
    community: '柚子坡',
    kind: 'service-point',
    hours: 0,
    firstServices: ['老年优待证', '居住证明', '医保报销咨询', '轮椅和拐杖借用', '四点半课堂'],
    at: [4036, 906],
    own: {
      name: '柚子坡邻里服务点',
      address: '柚子坡 28 号，榕树下的平房',
      phone: '023-0000 1234',
      dutyName: '小谭',
      services: ['office', 'eldercare', 'education'],
      accessibility: { stepFreeEntrance: 'yes', lift: 'no', toilet: 'yes', bench: 'yes' },
      alerts: [waterOff],
      confirmedBy: '小谭',
      confirmedDaysAgo: 6,
    },
  },
  {
    community: '石缸井',
    kind: 'canteen',
    hours: 0,
    at: [3824, 861],
    firstServices: ['老人午饭', '送饭上门'],
    own: { name: '石缸井长者食堂', highlight: '午饭 10:50 开始', confirmedBy: '小周', confirmedDaysAgo: 12 },
  },
  {
    community: '长石梯',
    kind: 'book-bar',
    hours: 1,
    at: [3811, 523],
    firstServices: ['四点半课堂', '借书还书', '看报喝茶'],
    own: { name: '榕荫书吧', highlight: '四点半课堂也在这里', confirmedBy: '小谭', confirmedDaysAgo: 20 },
  },
  {
    community: '柚子坡',
    kind: 'health-station',
    hours: 0,
    at: [3946, 957],
    firstServices: ['量血压血糖', '换药和拆线'],
    own: { name: '晚灯卫生小站', highlight: '量血压、换药', confirmedBy: '小周', confirmedDaysAgo: 33 },
  },
  {
    community: '竹筒街',
    isOnly: true,
    kind: 'after-school',
    hours: 0,
    firstServices: ['四点半课堂'],
    own: { name: '竹筒街四点半课堂', highlight: '放学直接来', confirmedBy: '小谭', confirmedDaysAgo: 3 },
  },
  {
    community: '半山',
    kind: 'tea-room',
    hours: 0,
    firstServices: ['看报喝茶'],
    own: { name: '半山茶话室', confirmedBy: '小周', confirmedDaysAgo: 104 },
  },
  {
    community: '望江坎',
    kind: 'service-hall',
    hours: 0,
    firstServices: ['老年优待证', '高龄津贴', '临时救助'],
    own: { name: '望江坎便民厅', highlight: '中午不休息', confirmedBy: '小谭', confirmedDaysAgo: 9 },
  },
  {
    community: '水缸巷',
    isOnly: true,
    kind: 'small-station',
    hours: 0,
    firstServices: ['歇脚和充电'],
    own: {
      name: '水缸巷小站',
      address: '',
      position: null,
      positionStatus: 'unverified',
      confirmedBy: undefined,
      confirmedDaysAgo: undefined,
    },
  },
]
