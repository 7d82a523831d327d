import { ATTRIBUTION_MAX, isAttribution, isDataDate } from '../../../src/domain/walk/note'
import { argument, type Options, optionReader, UsageError } from '../command-line'
import { progressOf, type Said } from '../output'
import { type BuildStep, buildWalkFile, type WalkBuildOptions, type WalkBuildResult } from '../walk/build'
import { readBbox } from './bbox-option'
import type { Register } from './command'

const COMMAND = 'walk build'
const STEPS: Record<BuildStep, string> = { read: '已读', build: '整理路网', write: '写文件' }

const optionsIn = (source: string, read: ReturnType<typeof optionReader>): WalkBuildOptions => {
  const [out, bbox, dataDate] = [read.one('out'), read.one('bbox'), read.one('date')]
  const [attribution, elder] = [read.one('attribution'), read.one('elder')]
  if (out === undefined) throw new UsageError('要写 --out <file.walk>', COMMAND)
  if (dataDate !== undefined && !isDataDate(dataDate)) throw new UsageError('选项 --date 要像 2026-10-01', COMMAND)
  if (attribution !== undefined && !isAttribution(attribution)) {
    throw new UsageError(`选项 --attribution 要有 1 到 ${ATTRIBUTION_MAX} 个字`, COMMAND)
  }
  const pace = elder === undefined ? undefined : Number(elder)
  if (pace !== undefined && !(pace >= 0.7 && pace <= 1)) throw new UsageError('选项 --elder 要是 0.7 到 1.0', COMMAND)
  return {
    source,
    out,
    dem: read.many('dem'),
    bbox: bbox === undefined ? undefined : readBbox(bbox, COMMAND),
    links: read.one('links'),
    crs: read.choice('crs', ['wgs84', 'gcj02']),
    dataDate,
    attribution,
    elderMetersPerSecond: pace,
    licence: read.one('licence'),
  }
}

const textOf = (out: string, built: WalkBuildResult): string[] => {
  const { nodes, edges, streetsKm, stairsKm, steps, lifts, bytes, seconds, dataDate, isDateGuessed, heightShare } =
    built
  const known = heightShare === null ? 0 : Math.round(heightShare * 100)
  const heights = heightShare === null ? '没有高程：坡不算进时间。' : `高程盖住 ${known} %。`
  return [
    `${out}：${Math.ceil(bytes / 1024)} KB，${seconds} 秒。`,
    `${nodes} 个路口，${edges} 段路；路 ${streetsKm} 公里，楼梯 ${stairsKm} 公里、${steps} 级，电梯 ${lifts} 部。`,
    `${heights}数据日期 ${dataDate}${isDateGuessed ? '（文件里没有，用的是文件的日期；可以写 --date）' : ''}。`,
  ]
}

export const registerWalkBuild: Register = (cli, { note }) => {
  cli
    .command(`${COMMAND} <extract.osm.pbf>`, '用 OpenStreetMap 的地图（或 GeoJSON 路网）做步行路网')
    .option('--out <file.walk>', '写到这个文件；做不成就不写')
    .option('--dem <tile>', '高程 .hgt 或装着它的 .zip，可以写几次；不写就不算坡')
    .option('--bbox <w,s,e,n>', '只要这一块：西,南,东,北，WGS-84 度数')
    .option('--links <links.csv>', '地图上没有的楼梯、电梯、扶梯、小路')
    .option('--crs <crs>', 'links 和 GeoJSON 的坐标系：wgs84 或 gcj02；不写就是 wgs84')
    .option('--elder <m/s>', '长者在平路上每秒走几米，0.7 到 1.0；不写就是 0.8')
    .option('--date <day>', '数据的日期，文件里没有的时候写')
    .option('--attribution <text>', '地图下面写的来源')
    .option('--licence <text>', '数据的许可')
    .example(
      '  yijia walk build chongqing.osm.pbf --bbox 106.48,29.52,106.59,29.58 --dem N29E106.hgt.zip --out yuzhong.walk',
    )
    .example('  yijia walk build monaco.osm.pbf --out monaco.walk --json')
    .example(
      '\n  links.csv：kind,fromLat,fromLng,toLat,toLng,stepCount；还可以有 name、note，是给人看的；不写开放时间，总是算开着',
    )
    .example('  stairs,29.5571,106.5702,29.5568,106.5711,112      kind：stairs、lift、escalator、path')
    .action(async (source: unknown, options: Options): Promise<Said> => {
      const asked = optionsIn(argument(source), optionReader(options, COMMAND))
      const onRead = progressOf(note, STEPS.read)
      const built = await buildWalkFile(asked, (step, share) => {
        if (step === 'read') onRead(share, 1)
        else if (share === 0) note(STEPS[step])
      })
      return { text: textOf(asked.out, built), json: { out: asked.out, ...built } }
    })
}
