interface OfShift {
  title: string
  at: string
}
type AtPoint = OfShift & { point: string }
type Because = OfShift & { reason: string }
type Until = OfShift & { until: string }

const ofCommunity = (reason: string): string => (reason ? `社区说：${reason}` : '想知道为什么，可以打社区电话问。')
const atPoint = ({ point }: AtPoint): string => point || '社区服务点'

/** Every message about shifts: title, text, status in a word, and WeChat's note. */
export const shiftWords = {
  taken: {
    title: '报上名了',
    text: ({ title, point, at }: AtPoint) =>
      `${at}，${atPoint({ title, point, at })}，“${title}”有您一个。来不了早点说，好让别人来。`,
    stands: () => '报上了',
    note: atPoint,
  },
  offered: {
    title: '班次轮到您了',
    text: ({ title, at, until }: Until) =>
      `${at} 的“${title}”空出来一个，给您留到${until}。去不去都回个话，不去就问下一位。`,
    stands: () => '等您回话',
    note: ({ until }: Until) => `留到${until}`,
  },
  lost: {
    title: '留给您的位子过了时候',
    text: ({ title, at }: OfShift) => `${at} 的“${title}”，给您留的时候过了，不再留了。别的班次还缺人，也可以看看。`,
    stands: () => '没排上',
    note: () => '别的班次还缺人',
  },
  over: {
    title: '这次没排上',
    text: ({ title, at }: OfShift) => `${at} 的“${title}”开始了，没轮到您。别的班次还缺人，也可以看看。`,
    stands: () => '没排上',
    note: () => '别的班次还缺人',
  },
  cancelled: {
    title: '这一班取消了',
    text: ({ title, at, reason }: Because) => `${at} 的“${title}”不办了。${ofCommunity(reason)}`,
    stands: () => '取消了',
    note: ({ reason }: Because) => reason || '可以打社区电话问',
  },
  reminder: {
    title: '您的班次快到了',
    text: ({ title, point, at }: AtPoint) =>
      `${at}，“${title}”等您来，在${atPoint({ title, point, at })}。到了扫一下墙上的码，就算签到。`,
    stands: () => '快到了',
    note: atPoint,
  },
  asked: {
    title: '有一班想请您来帮忙',
    text: ({ title, point, at }: AtPoint) =>
      `${at}，${atPoint({ title, point, at })}“${title}”还缺人。有空就点进来报个名，没空不用管。`,
    stands: () => '还缺人',
    note: atPoint,
  },
  changed: {
    title: '班次改了',
    text: ({ title, point, at }: AtPoint) => `“${title}”改到${at}，在${atPoint({ title, point, at })}。来不了说一声。`,
    stands: () => '改了',
    note: atPoint,
  },
}
