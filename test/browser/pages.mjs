import { transformSync } from 'esbuild'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/bundle.mjs'

/**
 * What the pages that need it are opened with: the query, and the persona for pages of the staff.
 * @type {Record<string, (about: { pointId: string, communityId: number }) => { query?: string, persona?: string }>}
 */
const openings = {
  'packages/find/point/index': ({ pointId }) => ({ query: `id=${pointId}`, persona: 'admin' }),
  'packages/rooms/mine/index': () => ({ persona: 'resident' }),
  'packages/rooms/booking/index': () => ({ query: 'id=1-0123456789abcdef', persona: 'resident' }),
  'packages/rooms/check-in/index': () => ({ query: 'code=0123456789', persona: 'resident' }),
  'packages/me/code/index': () => ({ persona: 'resident' }),
  ...Object.fromEntries(
    ['preview', 'danger'].map((page) => [
      `packages/complaints/${page}/index`,
      () => ({ query: 'draft=0123456789abcdef0123', persona: 'resident' }),
    ]),
  ),
  ...Object.fromEntries(
    ['complaint', 'mediation'].map((page) => [
      `packages/complaints/${page}/index`,
      () => ({ query: 'id=1-0123456789abcdef', persona: 'resident' }),
    ]),
  ),
  ...Object.fromEntries(
    ['new', 'mine'].map((page) => [`packages/complaints/${page}/index`, () => ({ persona: 'resident' })]),
  ),
  'packages/complaints/card/index': () => ({ query: 'card=ABCDEFGHJK', persona: 'resident' }),
  'pages/scan/index': () => ({ query: 'unknown=1' }),
  'packages/scan/open/index': () => ({ query: 'text=https%3A%2F%2Fexample.com' }),
  ...Object.fromEntries(
    ['look', 'rooms', 'complaint', 'volunteer', 'check-in'].map((page) => [
      `packages/scan/${page}/index`,
      ({ pointId }) => ({ query: `code=1l23456789ab&point=${pointId}`, persona: 'resident' }),
    ]),
  ),
  'packages/find/way/index': ({ pointId }) => ({ query: `id=${pointId}` }),
  'packages/rooms/rooms/index': ({ pointId }) => ({ query: `pointId=${pointId}` }),
  'packages/rooms/room/index': () => ({ query: 'id=1-0123456789abcdef' }),
  'packages/rooms/confirm/index': () => ({
    query: 'roomId=1-0123456789abcdef&startsAt=2026-11-26T06:30:00.000Z&minutes=60',
    persona: 'resident',
  }),
  'packages/find/search/index': ({ communityId }) => ({ query: `communityId=${communityId}` }),
  ...Object.fromEntries(
    [
      'desk',
      'tasks',
      'people',
      'walk-in',
      'roles',
      'bulk-invite',
      'volunteers',
      'calls',
      'photos',
      'audit',
      'rooms',
      'book-for',
      'series',
      'sheet',
      'requests',
      'block',
    ].map((page) => [`packages/staff/${page}/index`, () => ({ persona: 'admin' })]),
  ),
  ...Object.fromEntries(
    ['queue', 'walk-in', 'figures', 'mediators'].map((page) => [
      `packages/complaint-desk/${page}/index`,
      ({ communityId }) => ({ persona: `manager-${communityId}` }),
    ]),
  ),
  'packages/complaint-desk/complaint/index': ({ communityId }) => ({
    query: 'id=1-0123456789abcdef',
    persona: `worker-${communityId}`,
  }),
  'packages/staff/person/index': () => ({ query: 'id=0123456789abcdef', persona: 'admin' }),
  'packages/staff/move/index': () => ({
    query: 'id=1-0123456789abcdef&communityId=1&day=2026-11-25',
    persona: 'admin',
  }),
  'packages/staff/room/index': ({ pointId }) => ({ query: `pointId=${pointId}`, persona: 'admin' }),
  'packages/staff/point/index': ({ pointId }) => ({ query: `id=${pointId}`, persona: 'admin' }),
}

/** The configuration as the build reads it. */
const appConfig = () => {
  const source = readFileSync(join(root, 'src/app.config.ts'), 'utf8')
  const { code } = transformSync(source, { loader: 'ts', format: 'cjs' })
  const module = { exports: {} }
  new Function('module', 'exports', 'defineAppConfig', code)(module, module.exports, (config) => config)
  return module.exports.default
}

/** Every page the product has, subpackages included. */
export const findPages = () => {
  const { pages, subPackages = [] } = appConfig()
  return [...pages, ...subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))]
}

const readsParameters = (page) => {
  const folder = join(root, 'src', page, '..')
  if (!existsSync(folder)) return false
  return readdirSync(folder)
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
    .some((name) => readFileSync(join(folder, name), 'utf8').includes('useRouter('))
}

/**
 * How to open a page.
 * @throws {Error} for a page that reads its query and is not in `openings`
 */
export const openingOf = (page, about) => {
  if (!(page in openings) && readsParameters(page)) {
    throw new Error(`${page} reads what it is opened with: say in test/browser/pages.mjs what that is`)
  }
  const { query = '', persona = '' } = openings[page]?.(about) ?? {}
  return { path: query ? `${page}?${query}` : page, persona }
}
