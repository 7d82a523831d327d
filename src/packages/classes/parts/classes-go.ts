import Taro from '@tarojs/taro'
import { go } from '../../../pages/shared/go'

const sheet = (day: string) => `packages/classes/sheet/index?day=${day}`

/** The routes that the pages of classes open among themselves; they are kept in this package. */
export const classesGo = {
  /** To enter somebody who has no account. */
  walkIn: () => go.page('packages/staff/walk-in/index'),
  roster: (sessionId: string) => go.page(`packages/classes/roster/index?id=${sessionId}`),
  edit: (programmeId: string) => go.page(`packages/classes/edit/index?id=${programmeId}`),
  /** @param day `2026-11-25` */
  newProgramme: (communityId: number, day: string) =>
    go.page(`packages/classes/edit/index?communityId=${communityId}&day=${day}`),
  /** Replaces the form that made it: submitting that again would create another one. @param day `2026-11-25` */
  madeProgramme: (day: string) => void Taro.redirectTo({ url: `/${sheet(day)}` }),
}
