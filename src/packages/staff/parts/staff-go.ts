import Taro from '@tarojs/taro'
import { go } from '../../../pages/shared/go'

const page = (name: string) => () => go.page(`packages/staff/${name}/index`)
const person = (id: string) => `packages/staff/person/index?id=${id}`

/** The addresses of the pages that lead to each other alone: they travel with them. */
export const staffGo = {
  people: page('people'),
  person: (id: string) => go.page(person(id)),
  /** In place of the form that made them: the way back does not lead through it. */
  newPerson: (id: string) => void Taro.redirectTo({ url: `/${person(id)}` }),
  newcomer: page('newcomer'),
  roles: page('roles'),
  enlist: page('enlist'),
  volunteers: page('volunteers'),
  calls: page('calls'),
  photos: page('photos'),
  audit: page('audit'),
  rooms: page('rooms'),
  room: (id: string) => go.page(`packages/staff/room/index?id=${id}`),
  /** In place of the form that made it: pressed again, that would make another one. */
  madeRoom: (id: string) => void Taro.redirectTo({ url: `/packages/staff/room/index?id=${id}&made=1` }),
  newRoom: (pointId: string) => go.page(`packages/staff/room/index?pointId=${pointId}`),
  caller: page('caller'),
  series: page('series'),
  sheet: page('sheet'),
  requests: page('requests'),
  /** The day as `2026-11-24`. */
  block: (roomId: string, communityId: number, day: string) =>
    go.page(`packages/staff/block/index?roomId=${roomId}&communityId=${communityId}&day=${day}`),
  move: (bookingId: string, communityId: number, day: string) =>
    go.page(`packages/staff/move/index?id=${bookingId}&communityId=${communityId}&day=${day}`),
}
