/** The input of somebody who plans a course of one date with two seats; `more` overrides it. */
export const classInput = ({ startsAt, endsAt }, more) => ({
  kind: 'other',
  form: 'course',
  about: '演示：下棋，看书。',
  teacher: '演示王老师',
  fee: '不收钱',
  bring: '',
  monthsMin: null,
  monthsMax: null,
  capacity: 2,
  fewest: null,
  enrolFrom: null,
  enrolUntil: null,
  leaderId: null,
  roomId: null,
  slots: [{ startsAt, endsAt }],
  weeks: 1,
  isTrial: false,
  ...more,
})

/** The input of a guardian who enters a child of eight and consents; `more` overrides it. */
export const childInput = (called, more = {}) => ({
  called,
  born: '2018-05',
  fetchers: ['演示外公'],
  note: '',
  isNoteConsented: false,
  consent: 1,
  ...more,
})

const [HOUR_MS, DAY_MS] = [3_600_000, 86_400_000]
/** 16:30 in Shanghai, after midnight of UTC. */
const HALF_PAST_FOUR_MS = 8.5 * HOUR_MS

/**
 * Plans two classes that begin tomorrow: in the first one the resident has a seat with a child, in the other one nobody
 * has. Another child of the resident's waits for the consent. The roster is that of a class of the sample, of today.
 * @param call `(persona, method, input)`, answers the output
 * @param resident whose children they are
 */
export const planClasses = async (call, { pointId, now }, resident) => {
  const day = Math.floor((Date.parse(now) + 8 * HOUR_MS) / DAY_MS) + 1
  const startsAt = new Date(day * DAY_MS + HALF_PAST_FOUR_MS).toISOString()
  const endsAt = new Date(day * DAY_MS + HALF_PAST_FOUR_MS + HOUR_MS).toISOString()
  const plan = async (title) => {
    const input = classInput(
      { startsAt, endsAt },
      {
        pointId,
        title,
        kind: 'afterSchool',
        about: '演示：写作业、下棋、看书。',
        bring: '水杯',
        monthsMin: 72,
        monthsMax: 155,
        capacity: 12,
        weeks: 4,
      },
    )
    const { programmeId } = await call('worker', 'programmes.save', input)
    return programmeId
  }
  const classId = await plan('演示四点半试一试')
  const openClassId = await plan('演示下棋试一试')
  const { id: childId } = await call(resident, 'children.save', childInput('演示乐乐'))
  const { id: bareChildId } = await call(resident, 'children.save', childInput('演示安安', { consent: undefined }))
  await call(resident, 'programmes.enrol', { programmeId: classId, seats: [null, childId] })
  const today = new Date((day - 1) * DAY_MS).toISOString().slice(0, 10)
  const { rows } = await call('worker', 'programmes.sheet', { day: today })
  const { sessionId } = rows.find(({ taken }) => taken > 0)
  return { classId, openClassId, childId, bareChildId, sessionId }
}
