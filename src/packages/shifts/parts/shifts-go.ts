import Taro from '@tarojs/taro'
import { go } from '../../../pages/shared/go'

const roster = (shiftId: string) => `packages/shifts/roster/index?id=${shiftId}`

/** The routes that the pages of shifts open among themselves; they are kept in this package. */
export const shiftsGo = {
  roster: (shiftId: string) => go.page(roster(shiftId)),
  /** Replaces the form that made it: submitting that again would create another one. */
  madeShift: (shiftId: string) => void Taro.redirectTo({ url: `/${roster(shiftId)}` }),
  screen: (shiftId: string) => go.page(`packages/shifts/screen/index?id=${shiftId}`),
  edit: (shiftId: string) => go.page(`packages/shifts/edit/index?id=${shiftId}`),
  /** @param day `2026-11-25` */
  newShift: (communityId: number, day: string) =>
    go.page(`packages/shifts/edit/index?communityId=${communityId}&day=${day}`),
  person: (personId: string) => go.page(`packages/staff/person/index?id=${personId}`),
}
