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
    const { programmeId } = await call('worker', 'programmes.save', {
      pointId,
      kind: 'afterSchool',
      form: 'course',
      title,
      about: '演示：写作业、下棋、看书。',
      teacher: '演示王老师',
      fee: '不收钱',
      bring: '水杯',
      monthsMin: 72,
      monthsMax: 155,
      capacity: 12,
      fewest: null,
      enrolFrom: null,
      enrolUntil: null,
      leaderId: null,
      roomId: null,
      slots: [{ startsAt, endsAt }],
      weeks: 4,
      isTrial: false,
    })
    return programmeId
  }
  const enter = (called, more) =>
    call(resident, 'children.save', {
      called,
      born: '2018-05',
      fetchers: ['演示外公'],
      note: '',
      isNoteConsented: false,
      ...more,
    })
  const classId = await plan('演示四点半试一试')
  const openClassId = await plan('演示下棋试一试')
  const { id: childId } = await enter('演示乐乐', { consent: 1 })
  const { id: bareChildId } = await enter('演示安安', {})
  await call(resident, 'programmes.enrol', { programmeId: classId, seats: [null, childId] })
  const today = new Date((day - 1) * DAY_MS).toISOString().slice(0, 10)
  const { rows } = await call('worker', 'programmes.sheet', { day: today })
  const { sessionId } = rows.find(({ taken }) => taken > 0)
  return { classId, openClassId, childId, bareChildId, sessionId }
}
