import { useCloud, nearbyOf } from './setting.mjs'
import { tapOn } from './tap-on.mjs'

/** The nearest point with its community and staff, for the tests of the staff's pages. */
export const useStaff = () => {
  const about = {}
  const onPhone = useCloud(async (cloud) => {
    about.id = (await nearbyOf(cloud)).answerId
    about.point = await cloud.call('points.get', { pointId: about.id })
    const { id, name } = about.point.community
    Object.assign(about, { communityId: id, community: name, worker: `worker-${id}`, manager: `manager-${id}` })
  })
  return { about, onPhone }
}

let last = 40
/** A new number for each person: all tests of a file share one district. */
export const next = () => ++last
export const numberOf = (one) => `000${String(one).padStart(8, '0')}`

const opening =
  (subpackage) =>
  async (phone, persona, page, query = '') => {
    await phone.play(persona)
    await phone.open(`packages/${subpackage}/${page}/index${query}`)
  }
export const openAs = opening('staff')
export const openRoomsAs = opening('room-desk')
export const button = (phone, name) => phone.screen.getByRole('button', { name })
export const field = (phone, name) => phone.screen.getByRole('textbox', { name })

/** Answers the dialog over the page, and waits until it is gone. */
export const answer = async (phone, words) => {
  const question = phone.page.getByRole('dialog')
  await tapOn(question.getByRole('button', { name: words, exact: true }))
  await question.waitFor({ state: 'hidden' })
}
export const cardOf = (phone, name) => phone.screen.locator('.cd').filter({ hasText: name })
export const rowOf = (phone, name) => phone.screen.locator('.st-tr').filter({ hasText: name })
export const lettersOf = async (phone) => (await phone.kept('settings')).letters

/** Signs in once and returns a function that calls: a second sign-in would give the persona its first role again. */
export const signIn = async (cloud, persona) => {
  const ask = async (path, body, token = '') => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    return (await fetch(cloud.address + path, { method: 'POST', headers, body: JSON.stringify(body) })).json()
  }
  const { output } = await ask('/session', { persona })
  return async (method, input) => {
    const key = Array.from({ length: 24 }, () => Math.floor(Math.random() * 36).toString(36)).join('')
    const { ok, error, output: said } = await ask('/api', { method, input, key }, output.token)
    if (!ok) throw new Error(error.code)
    return said
  }
}
