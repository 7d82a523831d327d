import { openCloud } from '../test/cloud/bundled.mjs'
import { launchChromium } from '../test/chromium/find.mjs'
import { launch } from '../test/weapp/launch.mjs'

const NOW = '2026-11-24T02:00:00.000Z'
const HOME = 'pages/home/index'
/** Stands above the list of the other points, however many there are. */
const LISTED = '十分钟内'
const WHERE = { lat: 39.24179, lng: 82.468616, crs: 'gcj02', from: 'map', label: '' }

/** An answer with `count` rows: those of the sample, repeated under other ids. */
const withRows = (answer, count) => {
  const { rows } = answer.output
  const many = Array.from({ length: count }, (_, index) => ({
    ...rows[index % rows.length],
    id: `1-${String(index).padStart(16, '0')}`,
  }))
  return { ok: true, output: { ...answer.output, rows: many, answerId: many[0].id } }
}

/**
 * Measures what `setData` sends to the home page: bytes and calls until the list is shown, and when one of its rows
 * changes.
 * @param {number} rows how many points the server answers
 */
const measure = async (cloud, browser, rows) => {
  let isChanged = false
  const phone = await launch({
    dist: 'dist/weapp',
    browser,
    now: NOW,
    storage: { where: JSON.stringify(WHERE) },
    stubs: {
      getSetting: () => ({ authSetting: {} }),
      'cloud.callFunction': async ({ data }) => {
        const answer = await cloud.dispatch(data, null)
        if (data.method !== 'points.nearby') return { result: answer }
        const many = withRows(answer, rows)
        if (isChanged) many.output.rows[5] = { ...many.output.rows[5], highlight: '今天人少' }
        return { result: many }
      },
    },
  })
  await phone.waitForText('.an', '分钟')
  const ofHome = ({ entries }) => entries.filter(({ target }) => target === HOME)
  const first = await phone.sentUntil(HOME, LISTED)
  while (rows > 20 && (await phone.count('text=看更多')) > 0) await phone.tap('text=看更多')
  await phone.settle()
  isChanged = true
  await phone.resetStats()
  await phone.callPage('onPullDownRefresh')
  await phone.settle()
  const updates = ofHome(await phone.setDataStats())
  await phone.close()
  return {
    ...first,
    updateBytes: Math.max(0, ...updates.map(({ bytes }) => bytes)),
  }
}

/**
 * @param {readonly number[]} sizes numbers of rows
 * @returns for each size the result of {@link measure}
 */
export const measureHome = async (sizes) => {
  const [cloud, browser] = [await openCloud(NOW), await launchChromium()]
  try {
    const found = []
    for (const rows of sizes) found.push({ rows, ...(await measure(cloud, browser, rows)) })
    return found
  } finally {
    await browser.close()
    await cloud.close()
  }
}
