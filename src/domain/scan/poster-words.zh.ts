import type { PosterTask } from './poster-task'

/** The drawings beside the steps. */
export type StepPicture =
  'scan' | 'house' | 'phone' | 'calendar' | 'room' | 'complaint' | 'chat' | 'clock' | 'people' | 'hand' | 'check'

interface TaskWords {
  /** What it is good for, one line. */
  about: string
  /** `|` stands where a line may be broken. */
  steps: readonly (readonly [StepPicture, string])[]
  /** The same without a smartphone. */
  byPhone: string
}

const scanFirst = ['scan', '打开微信，|扫一扫'] as const

/** What stands on the posters below their title (`taskWords`), a poster a task. */
export const posterWords: Readonly<Record<PosterTask, TaskWords>> = {
  look: {
    about: '今天开不开门、能办什么事，扫一下就知道',
    steps: [scanFirst, ['house', '看今天有什么、|几点关门'], ['phone', '想问就点一下，|打电话']],
    byPhone: '没有智能手机？打电话一样问',
  },
  rooms: {
    about: '打牌、唱歌、开会、教孩子，这里有活动室',
    steps: [scanFirst, ['calendar', '选哪天、|几点'], ['room', '到时候来，|扫门口的码']],
    byPhone: '没有智能手机？打电话一样订',
  },
  complaint: {
    about: '漏水、吵、堆东西，说给社区，有人来管',
    steps: [scanFirst, ['complaint', '选是哪一种，|说几句'], ['chat', '有了回话，|手机上看得到']],
    byPhone: '没有智能手机？打电话一样说',
  },
  volunteer: {
    about: '送饭、陪读、看门，来一次也行',
    steps: [scanFirst, ['clock', '挑一个您|有空的时间'], ['people', '到时候来，|找领队']],
    byPhone: '没有智能手机？打电话一样报名',
  },
  checkIn: {
    about: '订了房间、报了名，到了扫一下',
    steps: [scanFirst, ['hand', '看看是不是|这一个'], ['check', '点一下“签到”，|就好了']],
    byPhone: '没有智能手机？跟屋里的人说一声',
  },
}

/** Of a point whose entrance has no step. */
export const noStepsWords = '门口没有台阶'
