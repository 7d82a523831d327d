export const TASKS = ['look', 'rooms', 'complaint', 'volunteer', 'checkIn']

/**
 * Prints a poster for each task at a point.
 * @param call `(persona, method, input)`, answers the output
 * @param persona somebody of the staff there
 * @param wish more of the input of `posters.make`
 * @returns the file, the posters in use there, and the codes of those of the point itself by task
 */
export const hangPosters = async (call, persona, { pointId, communityId }, wish = {}) => {
  const input = { tasks: TASKS, hasDoorSigns: false, size: 'A4', pointIds: [pointId], ...wish }
  const { file } = await call(persona, 'posters.make', input)
  const { points } = await call(persona, 'posters.list', { communityId })
  const { posters } = points.find(({ id }) => id === pointId)
  const ofPoint = posters.filter(({ roomId }) => roomId === null)
  return { file, posters, codes: Object.fromEntries(ofPoint.map(({ task, code }) => [task, code])) }
}
