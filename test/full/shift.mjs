const MINUTE_MS = 60_000

/**
 * Plans a shift that begins soon and lacks people: one volunteer may check in, another one has.
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
    startsAt: at(10),
    endsAt: at(80),
    leaveUntil: null,
    leaderId: null,
    capacity: 4,
    weeks: 1,
  })
  const [shiftId] = shiftIds
  const wish = { shiftId, isOldEnough: true, isSureOfClash: true }
  await call('volunteer-8', 'shifts.join', wish)
  const { id: signupId } = await call('volunteer-7', 'shifts.join', wish)
  await call('worker', 'shifts.mark', { signupId, act: 'checkIn', at: now })
  return shiftId
}
