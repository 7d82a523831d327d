import type { CallMethod, Input } from '../../../client/call'
import { atMinutes, shanghaiDay, toInstant } from '../../../domain/time'

/** The staff's actions on a complaint, each with a small form of its own. */
export const formNames = [
  'accept',
  'assign',
  'plan',
  'visit',
  'note',
  'reply',
  'settle',
  'handOver',
  'refuse',
  'pause',
  'merge',
] as const
export type FormName = (typeof formNames)[number]

/** The input of one form; each form uses the fields it needs. */
export interface Typed {
  words: string
  personId: string
  /** Of a planned visit: `2026-11-26`, and minutes after midnight. */
  day: string
  minutes: number | null
  /** Of a past visit: an instant. */
  at: string
  to: Input<'complaints.handOver'>['to'] | null
  number: string
  intoId: string
}

export const nothingTyped: Typed = {
  words: '',
  personId: '',
  day: '',
  minutes: null,
  at: '',
  to: null,
  number: '',
  intoId: '',
}

/** What is still missing; the first from top to bottom. */
export type FormFlaw = 'words' | 'person' | 'time' | 'past' | 'to' | 'number' | 'other'

const plannedAt = ({ day, minutes }: Typed): string | null =>
  day === '' || minutes === null ? null : toInstant(atMinutes(shanghaiDay(`${day}T00:00:00Z`), minutes))

const said = ({ words }: Typed): string => words.trim()
const needsWords = (typed: Typed): FormFlaw | null => (said(typed) === '' ? 'words' : null)

interface Form {
  flaw: (typed: Typed, now: string) => FormFlaw | null
  send: (call: CallMethod, complaintId: string, typed: Typed) => Promise<unknown>
}

/** For each form the required fields and the call that it makes. */
export const forms: Readonly<Record<FormName, Form>> = {
  accept: {
    flaw: () => null,
    send: (call, complaintId, typed) => call('complaints.accept', { complaintId, words: said(typed) || null }),
  },
  assign: {
    flaw: ({ personId }) => (personId === '' ? 'person' : null),
    send: (call, complaintId, { personId }) => call('complaints.assign', { complaintId, personId }),
  },
  plan: {
    flaw: (typed, now) => {
      const at = plannedAt(typed)
      if (at === null) return 'time'
      return Date.parse(at) <= Date.parse(now) ? 'past' : null
    },
    send: (call, complaintId, typed) =>
      call('complaints.visit', { complaintId, at: plannedAt(typed) ?? '', words: null }),
  },
  visit: {
    flaw: needsWords,
    send: (call, complaintId, typed) => call('complaints.visit', { complaintId, at: typed.at, words: said(typed) }),
  },
  note: {
    flaw: needsWords,
    send: (call, complaintId, typed) => call('complaints.note', { complaintId, words: said(typed) }),
  },
  reply: {
    flaw: needsWords,
    send: (call, complaintId, typed) => call('complaints.reply', { complaintId, words: said(typed) }),
  },
  settle: {
    flaw: needsWords,
    send: (call, complaintId, typed) => call('complaints.settle', { complaintId, words: said(typed) }),
  },
  handOver: {
    flaw: ({ to, number }) => (to === null ? 'to' : number.trim() === '' ? 'number' : null),
    send: (call, complaintId, { to, number, words }) =>
      call('complaints.handOver', {
        complaintId,
        to: to ?? 'other',
        number: number.trim(),
        words: words.trim() || null,
      }),
  },
  refuse: {
    flaw: needsWords,
    send: (call, complaintId, typed) => call('complaints.refuse', { complaintId, reason: said(typed) }),
  },
  pause: {
    flaw: needsWords,
    send: (call, complaintId, typed) => call('complaints.pause', { complaintId, reason: said(typed) }),
  },
  merge: {
    flaw: ({ intoId }) => (intoId === '' ? 'other' : null),
    send: (call, complaintId, { intoId }) => call('complaints.merge', { complaintId, intoId }),
  },
}
