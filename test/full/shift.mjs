const MINUTE_MS = 60_000

/**
 * Plans a shift that begins soon, lacks people and has one volunteer.
 * @param call `(persona, method, input)`, answers the output
 * @returns its id
 */
export const planShift = async (call, { pointId, now }) => {
  const at = (minutes) => new Date(Date.parse(now) + minutes * MINUTE_MS).toISOString()
  const { shiftIds } = await call('worker', 'shifts.save', {
    pointId,
    kind: 'meals',
    title: '演示送餐试一试',
    about: '演示：在食堂领饭盒，两人一组，送到门口。',
    skills: '能提 5 公斤',
    bring: '手套',
    meet: '找戴橙色袖套的人',
    ageMin: 0,
    startsAt: at(20),
    endsAt: at(80),
    leaveUntil: null,
    leaderId: null,
    capacity: 4,
    weeks: 1,
  })
  await call('volunteer-6', 'shifts.join', { shiftId: shiftIds[0], isOldEnough: true, isSureOfClash: true })
  return shiftIds[0]
}
