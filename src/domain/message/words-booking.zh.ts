import { spaced } from '../text'

interface Booked {
  room: string
  at: string
}
type AtPoint = Booked & { point: string }
type Because = Booked & { reason: string }
type Weekly = AtPoint & { times: string }
type Series = Because & { times: string }
type Moved = Booked & { was: string }
type Until = Booked & { until: string }

const ofCommunity = (reason: string): string => (reason ? `社区说：${reason}` : '想知道为什么，可以打社区电话问。')
const atPoint = ({ point }: AtPoint): string => point || '社区服务点'
const isOtherRoom = ({ at, was }: Moved): boolean => at === was

/**
 * Every message about rooms: title, text, status in a word, and WeChat's note. A worker reads the text out to people
 * who must be called, so it names no button.
 */
export const bookingWords = {
  made: {
    title: '房间订好了',
    text: ({ room, point, at }: AtPoint) => `${at}，${point}的${room}给您留好了。来不了就早点取消，好让给别人。`,
    stands: () => '订好了',
    note: atPoint,
  },
  seriesMade: {
    title: '每周的房间订好了',
    text: ({ room, point, at, times }: Weekly) =>
      `从${at} 起，每周一次，一共 ${times} 次，${point}的${room}都给您留好了。哪次来不了就早点取消，好让给别人。`,
    stands: () => '订好了',
    note: ({ times }: Weekly) => `每周一次，一共 ${times} 次`,
  },
  asked: {
    title: '有人想订房间',
    text: ({ room, at }: Booked) => `有居民想订${room}，${at}，在等回话。`,
  },
  wished: {
    title: '订房间的事在问社区',
    text: ({ room, at }: Booked) => `您想订${room}，${at}。这间要社区先看一下，一般一天里有回话，有了就告诉您。`,
    stands: () => '等社区回话',
    note: () => '有了回话就告诉您',
  },
  approved: {
    title: '社区同意了，房间订好了',
    text: ({ room, point, at }: AtPoint) => `${at}，${point}的${room}给您订好了。来不了就早点取消，好让给别人。`,
    stands: () => '订好了',
    note: atPoint,
  },
  refused: {
    title: '房间这次没订上',
    text: ({ room, at, reason }: Because) =>
      `您想订的${room}，${at}，这次没订上。换个时间再订，或者换一间。${ofCommunity(reason)}`,
    stands: () => '没订上',
    note: ({ reason }: Because) => reason || '换个时间，或者换一间',
  },
  cancelled: {
    title: '订的房间取消了',
    text: ({ room, at, reason }: Because) => `您订的${room}，${at}，取消了，请别白跑一趟。${ofCommunity(reason)}`,
    stands: () => '取消了',
    note: ({ reason }: Because) => reason || '请别白跑一趟',
  },
  seriesCancelled: {
    title: '订的房间都取消了',
    text: ({ room, at, reason, times }: Series) =>
      `您订的${room}，从${at} 起，一共 ${times} 次，都取消了，请别白跑。${ofCommunity(reason)}`,
    stands: () => '都取消了',
    note: ({ times, reason }: Series) => `一共 ${times} 次，${reason || '请别白跑'}`,
  },
  moved: {
    title: '订的房间有变动',
    text: (moved: Moved) => {
      const { room, at, was } = moved
      const change = isOtherRoom(moved) ? `${at}，时间没变，换到${room}了` : `原来是${was}，现在改到${at}，在${room}`
      return `您订的房间，${change}。不合适就打社区电话，或者取消了另订。`
    },
    stands: (moved: Moved) => (isOtherRoom(moved) ? '换房间了' : '改时间了'),
    note: (moved: Moved) => (isOtherRoom(moved) ? '时间没变' : `原来是${moved.was}`),
  },
  reminder: {
    title: '别忘了您订的房间',
    text: ({ room, point, at }: AtPoint) => `${at}，您订了${point}的${room}。来不了就取消，好让给别人。`,
    stands: () => '快到时间了',
    note: atPoint,
  },
  released: {
    title: '房间让给别人了',
    text: ({ room, at }: Booked) =>
      `您订的${room}，${at}，过了半小时没人来，让给排队的人了。不要紧，以后想用随时再订。`,
    stands: () => '让给别人了',
    note: () => '不要紧，想用随时再订',
  },
  offered: {
    title: '排队轮到您了',
    text: ({ room, at, until }: Until) =>
      `您排队等的${room}，${at}，空出来了，给您留到${spaced(until)}。要不要都请在那以前说一声；不要也没关系，会问下一位。`,
    stands: () => '轮到您了',
    note: ({ until }: Until) => `${until}前回话`,
  },
  lost: {
    title: '房间不再给您留了',
    text: ({ room, at }: Booked) =>
      `您排队等的${room}，${at}，给您留过，没等到回话，不再留了。不要紧，以后想用随时再订。`,
    stands: () => '不再留了',
    note: () => '不要紧，想用随时再订',
  },
  closed: {
    title: '您等的房间不开放了',
    text: ({ room, at, reason }: Because) => `您排队等的${room}，${at}，不开放了，不用再等。${ofCommunity(reason)}`,
    stands: () => '不开放了',
    note: ({ reason }: Because) => reason || '不用再等',
  },
  free: {
    title: '您等的房间空出来了',
    text: ({ room, at }: Booked) => `您排队等的${room}，${at}，空出来了。时间近了，不再一位一位留，谁先订就是谁的。`,
    stands: () => '空出来了',
    note: () => '谁先订就是谁的',
  },
} as const
