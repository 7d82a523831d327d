import { seenMe } from '../seen-me'
import type { Output } from '../../src/client/call'
import type { Photo, Place } from '../../src/client/device'
import { DistrictStore } from '../../src/stores/district/district'
import { SessionStore } from '../../src/stores/session'
import { NewComplaintStore } from '../../src/packages/complaints/parts/new/new-complaint-store'
import { OutboxStore } from '../../src/stores/complaints/outbox'
import { answering, holding } from '../booking/phone'

export const NOW = '2026-11-24T02:00:00.000Z'
export const community = { id: 1, name: '演示社区' }
export const me = { ...seenMe, phone: { number: '13000000000', isVerified: false } } satisfies Output<'me.get'>
const district = {
  name: '演示区',
  phone: null,
  isSample: true,
  center: null,
  graph: null,
  daysOff: [],
  subdistricts: [
    {
      name: '演示街道',
      communities: [
        { ...community, phone: null, dutyPhone: null, position: { lat: 29.55, lng: 106.56, crs: 'gcj02' } },
      ],
    },
  ],
} satisfies Output<'district.get'>
const consent = { template: 'answer', wechatId: 'w-answer', title: '演示', left: 0 }

export interface World {
  answers?: Record<string, (input: unknown) => unknown>
  who?: Output<'me.get'>
  photo?: Photo
  phone?: ReturnType<typeof holding>
  canKeep?: boolean
  /** The phone's position, if it is known. */
  here?: Place | null
}

/**
 * A phone with the form of a complaint, and the server that answers it. `happened`: the requests in order; `kept`,
 * `letGo`: photos copied and released.
 */
export const open = ({
  answers = {},
  who = me,
  photo = { path: 'tmp', bytes: 3 },
  phone = holding(NOW),
  canKeep = true,
  here = null,
}: World = {}) => {
  const happened: string[] = []
  const net = { isOnline: true }
  const kept = new Map<string, Photo>()
  const letGo: string[] = []
  const { call, calls } = answering({
    'district.get': () => district,
    'me.get': () => who,
    'me.save': () => me,
    'inbox.list': () => ({ messages: [], isMore: false, consents: [consent] }),
    'messages.consent': () => ({}),
    'complaints.file': () => ({
      complaintId: '1-case0000000000000',
      isPendingReview: false,
      promise: { kind: 'reply' },
    }),
    'complaints.join': ({ complaintId }: { complaintId?: string }) => ({ id: complaintId }),
    'complaints.similar': () => ({ reports: [{ id: '1-others0000000000' }] }),
    ...answers,
  } as Record<string, (input: unknown) => unknown>)
  const noted = (async (method: string, input: unknown) => {
    happened.push(method)
    return call(method as 'me.get', input as object)
  }) as typeof call
  const device = {
    ...phone,
    isOnline: () => net.isOnline,
    choosePhoto: async () => photo,
    letGo: ({ path }: Photo) => void letGo.push(path),
    locate: () => (here ? Promise.resolve(here) : Promise.reject(new Error('nowhere'))),
    upload: async () => ({}),
    askMessages: async () => {
      happened.push('ask')
      return { 'w-answer': 'accept' as const }
    },
    keptPhotos: {
      keep: async (name: string, one: Photo) => {
        if (!canKeep) throw new Error('full')
        kept.set(name, one)
      },
      open: async (name: string) => kept.get(name) ?? null,
      drop: async (name: string) => void kept.delete(name),
      names: async () => [...kept.keys()],
    },
  }
  const session = new SessionStore(noted, { isSignedIn: () => true })
  const outbox = new OutboxStore(noted, device)
  const bounds = new DistrictStore(noted, phone)
  const begin = (id?: string) =>
    new NewComplaintStore(
      { call: noted, session, district: bounds, outbox, device, usualCommunity: () => community },
      id,
    )
  return { begin, district: bounds, outbox, happened, calls, kept, letGo, phone, net }
}

/** Fills in all that is needed except the reporter's name and number. */
export const fill = (store: NewComplaintStore) =>
  store.write({ category: 'clutter', urgency: 'soon', words: '楼道堆满了', placeWords: '演示路 1 号' })
