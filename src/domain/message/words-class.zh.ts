import { MESSAGE_MAX } from './lengths'
import { shorten } from './shorten'

interface OfClass {
  title: string
  at: string
}
type AtPoint = OfClass & { point: string }
type Because = OfClass & { reason: string }
type Until = OfClass & { until: string }
type All = Because & { dates: string }
type Moved = AtPoint & { room: string; was: string; reason: string }
type Few = OfClass & { taken: string; fewest: string }

const ofCommunity = (reason: string): string => (reason ? `社区说：${reason}` : '想知道为什么，可以打社区电话问。')
const atPoint = ({ point }: { point: string }): string => point || '社区服务点'

/** The room of a class, which is at the point as ever; without one the point. */
const inRoom = ({ point, room }: { point: string; room: string }): string => room || atPoint({ point })
/** Only the room is another one. */
const isOtherRoom = ({ at, was }: Moved): boolean => at === was

/** How a child left. */
export const leftWords = { fetched: '接走了', left: '走了' } as const

/** What is so after all, when the guardian was told something that was a wrong tap. */
export const wrongWords = { came: '孩子还没到', left: '孩子还没走' } as const

/** Why somebody has no seat: nobody gave one back in time, an offer ran out, or a question was not answered. */
export const lostWords = {
  waited: '开始了，没轮到您',
  offered: '给您留的时候过了，不再留了',
  asked: '问过您还来不来，没等到回话，名额让给别人了',
} as const

/** Every message about classes. Of a child they say nothing but that it is one: not its name, its age or who fetches it. */
export const classWords = {
  reminder: {
    title: '您的活动快到了',
    text: ({ title, point, at }: AtPoint) => `${at}，“${title}”开始，在${atPoint({ point })}。来不了，点进来说一声。`,
    stands: () => '快到了',
    note: atPoint,
  },
  offered: {
    title: '活动轮到您了',
    text: ({ title, at, until }: Until) =>
      `${at} 的“${title}”空出来了，您要的名额给您留到${until}。要不要都回个话，不要就问下一位。`,
    stands: () => '等您回话',
    note: ({ until }: Until) => `留到${until}`,
  },
  moved: {
    title: '活动有变动',
    text: (moved: Moved) => {
      const { title, at, was, reason } = moved
      const change = isOtherRoom(moved)
        ? `${at} 的“${title}”时间没变，换到${inRoom(moved)}了。`
        : `“${title}”原来是${was}，现在改到${at}，在${inRoom(moved)}。`
      return shorten(`${change}来不了，点进来说一声。${ofCommunity(reason)}`, MESSAGE_MAX)
    },
    stands: (moved: Moved) => (isOtherRoom(moved) ? '换房间了' : '改时间了'),
    note: inRoom,
  },
  lost: {
    title: '这次没排上',
    text: ({ title, at, how }: OfClass & { how: string }) => `${at} 的“${title}”，${how}。别的活动也可以看看。`,
    stands: ({ how }: OfClass & { how: string }) => (how === lostWords.asked ? '让出去了' : '没排上'),
    note: () => '别的活动也可以看看',
  },
  cancelled: {
    title: '活动取消了',
    text: ({ title, at, reason }: Because) => `${at} 的“${title}”不办了，请别白跑。${ofCommunity(reason)}`,
    stands: () => '取消了',
    note: ({ reason }: Because) => reason || '可以打社区电话问',
  },
  allCancelled: {
    title: '活动都取消了',
    text: ({ title, at, dates, reason }: All) =>
      `“${title}”从${at} 起都不办了，一共 ${dates} 次，请别白跑。${ofCommunity(reason)}`,
    stands: () => '都取消了',
    note: ({ dates, reason }: All) => `一共 ${dates} 次，${reason || '请别白跑'}`,
  },
  came: {
    title: '孩子到了',
    text: ({ title, at }: OfClass) => `${at}，孩子到“${title}”了。`,
    stands: () => '到了',
    note: () => '孩子到了',
  },
  left: {
    title: '孩子离开了',
    text: ({ title, at, how }: OfClass & { how: string }) =>
      `${at}，孩子从“${title}”${how}。要是不对，马上给社区打电话。`,
    stands: ({ how }: OfClass & { how: string }) => how || leftWords.left,
    note: () => '不对就打社区电话',
  },
  wrong: {
    title: '刚才点错了',
    text: ({ title, how }: OfClass & { how: string }) => `刚才给“${title}”点名点错了，${how}。`,
    stands: () => '点错了',
    note: ({ how }: OfClass & { how: string }) => how || '点名点错了',
  },
  asked: {
    title: '活动还来吗',
    text: ({ title, until }: Until) =>
      `“${title}”，最近三次都没有来。还来就点进来说一声。到${until}没有回话，名额就让给别人。`,
    stands: () => '等您回话',
    note: ({ until }: Until) => `留到${until}`,
  },
  few: {
    title: '活动报名的人不够',
    text: ({ title, at, taken, fewest }: Few) =>
      `${at} 的“${title}”，报了 ${taken} 个，至少要 ${fewest} 个。看看还办不办。`,
    todo: '看看办不办',
  },
}
