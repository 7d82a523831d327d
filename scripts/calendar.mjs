/**
 * Writes data/calendars/<year>.json: the public holidays and the weekend days worked in exchange, as the State Council
 * announces them each November. `node scripts/calendar.mjs [folder]` writes every year from 2025 on that the
 * development dependency chinese-days has; a year that it does not have is left out, never guessed.
 */
import chineseDays from 'chinese-days'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const firstYear = 2025
const folder = process.argv[2] ?? 'data/calendars'

const packageFile = createRequire(import.meta.url).resolve('chinese-days/package.json')
const { version, license } = JSON.parse(readFileSync(packageFile, 'utf8'))
const source = `国务院办公厅节假日安排；chinese-days ${version} (${license})`

const weekendDays = [0, 6]

const specialDays = (year) => {
  const days = []
  for (let time = Date.UTC(year, 0, 1); time < Date.UTC(year + 1, 0, 1); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10)
    const { work, name } = chineseDays.getDayDetail(day)
    const chineseName = name.split(',')[1]
    if (!chineseName) continue
    const isWeekend = weekendDays.includes(new Date(time).getUTCDay())
    if (!work) days.push({ day, kind: 'holiday', name: chineseName })
    else if (isWeekend) days.push({ day, kind: 'workday', name: `${chineseName}补班` })
  }
  return days
}

mkdirSync(folder, { recursive: true })
for (let year = firstYear; ; year++) {
  const days = specialDays(year)
  if (days.length === 0) break
  const lines = days.map((day) => `    ${JSON.stringify(day)}`).join(',\n')
  const head = `  "year": ${year},\n  "source": ${JSON.stringify(source)}`
  writeFileSync(join(folder, `${year}.json`), `{\n${head},\n  "days": [\n${lines}\n  ]\n}\n`)
}
