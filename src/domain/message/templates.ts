import { NAME_MAX, NOTE_MAX, PERSON_NAME_MAX, THING_MAX } from './lengths'
import { shorten } from './shorten'
import { template, type Template } from './template'
import { bookingTemplates } from './templates-booking'
import { classTemplates } from './templates-class'
import { complaintTemplates } from './templates-complaint'
import { hoursTemplates } from './templates-hours'
import { shiftTemplates } from './templates-shift'
import { roleWords, words } from './words.zh'

const me = () => 'pages/me/index'
const tasks = () => 'packages/staff/tasks/index'
const desk = () => 'packages/staff/desk/index'
const merge = () => 'packages/me/merge/index'
const point = (pointId: string) => `packages/find/point/index?id=${pointId}`

const ofCommunity = { community: NAME_MAX }
const placeThing = ({ community }: { community: string }) => shorten(words.place({ community }), THING_MAX)

const pointClosed = ({ title, text, todo }: typeof words.pointPhone) =>
  template({
    title,
    text,
    data: { point: NAME_MAX },
    opens: tasks,
    wechat: { subscription: 'staff_task', fields: { thing1: () => title, thing2: 'point', phrase3: () => todo } },
  })

const roleChanged = ({ title, text, what }: typeof words.roleTaken) =>
  template({
    title,
    text,
    data: { role: roleWords, ...ofCommunity },
    opens: me,
    wechat: { subscription: 'account', fields: { thing1: what, thing2: placeThing } },
  })

const { volunteerApplied, volunteerAccepted, volunteerRefused, mergeOffered, photoRefused, photoPendingReview } = words

/** Every template. A handler makes a message with `message` (message.ts); the build checks all templates (check.ts). */
export const templates = {
  'point_closed.phone': pointClosed(words.pointPhone),
  'point_closed.visit': pointClosed(words.pointVisit),
  volunteer_applied: template({
    ...volunteerApplied,
    data: ofCommunity,
    opens: desk,
    wechat: {
      subscription: 'staff_task',
      fields: { thing1: () => volunteerApplied.title, thing2: placeThing, phrase3: () => volunteerApplied.todo },
    },
  }),
  volunteer_accepted: template({
    ...volunteerAccepted,
    data: ofCommunity,
    opens: me,
    wechat: {
      subscription: 'answer',
      fields: {
        thing1: () => words.volunteering,
        phrase2: () => volunteerAccepted.result,
        thing3: () => volunteerAccepted.note,
      },
    },
  }),
  volunteer_refused: template({
    ...volunteerRefused,
    data: { ...ofCommunity, reason: NOTE_MAX },
    opens: me,
    wechat: {
      subscription: 'answer',
      fields: {
        thing1: () => words.volunteering,
        phrase2: () => volunteerRefused.result,
        thing3: ({ reason, community }) => shorten(reason, THING_MAX) || placeThing({ community }),
      },
    },
  }),
  role_taken: roleChanged(words.roleTaken),
  role_suspended: roleChanged(words.roleSuspended),
  role_restored: roleChanged(words.roleRestored),
  merge_offered: template({
    ...mergeOffered,
    data: { ...ofCommunity, name: PERSON_NAME_MAX },
    opens: merge,
    wechat: { subscription: 'account', fields: { thing1: () => mergeOffered.what, thing2: placeThing } },
  }),
  photo_refused: template({
    ...photoRefused,
    data: { subject: NAME_MAX },
    opens: point,
    wechat: {
      subscription: 'answer',
      fields: { thing1: 'subject', phrase2: () => photoRefused.result, thing3: () => photoRefused.note },
    },
  }),
  photo_pending_review: template({
    ...photoPendingReview,
    data: { subject: NAME_MAX },
    opens: desk,
    wechat: {
      subscription: 'staff_task',
      fields: { thing1: () => photoPendingReview.title, thing2: 'subject', phrase3: () => photoPendingReview.todo },
    },
  }),
  ...bookingTemplates,
  ...complaintTemplates,
  ...shiftTemplates,
  ...classTemplates,
  ...hoursTemplates,
}

export type TemplateKey = keyof typeof templates
export const templateKeys = Object.keys(templates) as TemplateKey[]

/** The templates whose messages the district may read: all but those about complaints. */
export const districtKeys = templateKeys.filter((key) => !Object.keys(complaintTemplates).includes(key))

/** The templates for which staff call people whom WeChat did not reach. */
export const mustReachKeys = templateKeys.filter((key) => (templates[key] as Template).mustReach === true)

/** The templates for which people without an account are not called. */
export const heardKeys = templateKeys.filter((key) => (templates[key] as Template).isHeard === true)

/** @returns null for a template that no longer exists, as a message of an earlier version may have */
export const templateOf = (key: string): Template | null =>
  Object.hasOwn(templates, key) ? templates[key as TemplateKey] : null
