import { words as shared } from '../parts/words.zh'

/** All texts of the way. */
export const words = {
  looking: '正在找路',
  title: (name: string) => `去${name}`,
  takeOther: '看这条路',
  usual: '看走得快的路',
  steps: '一步一步走',
  flat: (street: string | null, meters: number) => `${street ? `沿${street}走` : '往前走'} ${shared.meters(meters)}`,
  slope: { up: '上坡', down: '下坡' },
  stairs: (stairs: string, isUp: boolean) => `${isUp ? '往上' : '往下'}走${stairs}`,
  lift: (isUp: boolean) => `坐电梯${isUp ? '上' : '下'}`,
  escalator: (isUp: boolean) => `坐扶梯${isUp ? '上' : '下'}`,
  moment: '不到 1 分钟',
  openMap: '用地图导航',
  mapNote: '地图导航不按您的步速算，梯坎以这里写的为准。',
  noMap: '这里打不开地图导航，照着上面的走法走。',
  call: '打电话',
  old: (age: string) => `这是${age}存的走法`,
  oldStart: '起点是您那时候的位置，现在可能不一样。梯坎还是那些梯坎。',
  failedTitle: '没找到路',
  whereFirst: '还不知道您在哪儿',
  whereText: '选个地方，就能算出怎么走。',
  choosePlace: '选个地方',
  mapLabel: '地图：从您这里到服务点的路',
}
