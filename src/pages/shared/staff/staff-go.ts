import Taro from '@tarojs/taro'
import { go } from '../go'

const page = (name: string) => () => go.page(`packages/staff/${name}/index`)
const roomPage = (name: string) => () => go.page(`packages/room-desk/${name}/index`)
const person = (id: string) => `packages/staff/person/index?id=${id}`

/** What a form starts with: the room, or empty; its community, where known; the day as `2026-11-24`. */
export interface Begin {
  roomId: string
  shownCommunityId: number | null
  day: string
}
const form = (name: string, { roomId, shownCommunityId, day }: Begin) =>
  `packages/room-desk/${name}/index?roomId=${roomId}&communityId=${shownCommunityId ?? ''}&day=${day}`

/** The routes that staff pages open among themselves. */
export const staffGo = {
  people: () => go.page('packages/staff/people/index'),
  person: (id: string) => go.page(person(id)),
  /** Replaces the form that made them, so that going back does not return to it. */
  newPerson: (id: string) => void Taro.redirectTo({ url: `/${person(id)}` }),
  walkIn: page('walk-in'),
  roles: page('roles'),
  bulkInvite: page('bulk-invite'),
  volunteers: () => go.page('packages/shifts/applications/index'),
  shifts: () => go.page('packages/shifts/sheet/index'),
  roster: (shiftId: string) => go.page(`packages/shifts/roster/index?id=${shiftId}`),
  classes: () => go.page('packages/classes/sheet/index'),
  classRoster: (sessionId: string) => go.page(`packages/classes/roster/index?id=${sessionId}`),
  calls: page('calls'),
  points: page('points'),
  waiting: page('waiting'),
  photos: () => go.page('packages/complaint-desk/photos/index'),
  audit: page('audit'),
  rooms: roomPage('rooms'),
  room: (id: string) => go.page(`packages/room-desk/room/index?id=${id}`),
  /** Replaces the form that made it: submitting that again would create another one. */
  madeRoom: (id: string) => void Taro.redirectTo({ url: `/packages/room-desk/room/index?id=${id}&made=1` }),
  newRoom: (pointId: string) => go.page(`packages/room-desk/room/index?pointId=${pointId}`),
  sheet: roomPage('sheet'),
  requests: roomPage('requests'),
  complaints: () => go.page('packages/complaint-desk/queue/index'),
  figures: () => go.page('packages/figures/complaints/index'),
  posters: () => go.page('packages/posters/list/index'),
  complaint: (complaintId: string) => go.page(`packages/complaint-desk/complaint/index?id=${complaintId}`),
  bookFor: (begin: Begin) => go.page(form('book-for', begin)),
  series: (begin: Begin) => go.page(form('series', begin)),
  block: (begin: Begin) => go.page(form('block', begin)),
  /** The day as `2026-11-24`. */
  move: (bookingId: string, communityId: number, day: string) =>
    go.page(`packages/room-desk/move/index?id=${bookingId}&communityId=${communityId}&day=${day}`),
}
