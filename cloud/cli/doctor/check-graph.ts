import { existsSync } from 'node:fs'
import { DAY_MS } from '../../../src/domain/time'
import { sentencesOf } from '../output'
import { openGraphFile } from '../walk/times'
import { type Check, doubt, good, missing } from './check'

const WHAT = '步行路网'
const OLD_AFTER_DAYS = 365

export interface Graph {
  file: string
  /** The network's name, shown when all is well. */
  name: string
}

/** @param graph undefined when there is none @param now an instant */
export const checkGraph = (graph: Graph | undefined, now: string): Check => {
  if (graph === undefined) return doubt(WHAT, '没有 GRAPH_FILE：不会显示步行时间。用 yijia walk build 做一个')
  const { file, name } = graph
  if (!existsSync(file)) return missing(WHAT, `${file}：没有这个文件`)
  try {
    const { header, edgeCount } = openGraphFile(file)
    const { dataDate } = header.note
    const days = Math.floor((Date.parse(now) - Date.parse(`${dataDate}T00:00:00Z`)) / DAY_MS)
    const sentence = `${name}，${edgeCount} 段路，数据日期 ${dataDate}`
    if (days > OLD_AFTER_DAYS) return doubt(WHAT, `${sentence}，已经 ${days} 天，该换新的了`)
    return header.hasHeights ? good(WHAT, sentence) : doubt(WHAT, `${sentence}，没有高程，坡不算进时间`)
  } catch (error) {
    return missing(WHAT, sentencesOf(error).join(' '))
  }
}
