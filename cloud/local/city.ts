import { toGcj02 } from '../../src/domain/crs'
import type { Bbox } from '../../src/domain/walk/place'
import { readCommunities } from '../cli/communities-file'
import { readNamedFile } from '../cli/named-file'
import { graphNetwork } from '../cli/points/graph-network'
import { importPoints, type ReadPoints, readPoints } from '../cli/points/import'
import { openGraphFile } from '../cli/walk/times'
import { cryptoRandom16 } from '../platform/ids'
import { initialsOf } from '../platform/initials'
import { type Places, savePlaces } from '../storage/import-places'
import type { Db } from '../storage/tables'

export interface CityFiles {
  graph?: string | undefined
  communities?: string | undefined
  points?: string | undefined
}

type Center = Places['district']['center']

const SUBDISTRICT = { code: 'unsorted', name: '未分街道' }

const middleOf = ({ south, west, north, east }: Bbox): Center =>
  toGcj02({ lat: (south + north) / 2, lng: (west + east) / 2, crs: 'wgs84' })

/** Without a list of communities: those that the points name, in one subdistrict, none of them with a position. */
const placesNamedBy = (drafts: ReadPoints['drafts'], center: Center): Places => {
  const names = [...new Set(drafts.map(({ community }) => community).filter((name) => name !== ''))]
  return {
    district: { name: '本区', phone: null, isSample: false, center },
    subdistricts: [SUBDISTRICT],
    communities: names.map((name) => ({
      code: name,
      subdistrictCode: SUBDISTRICT.code,
      name,
      phone: null,
      position: null,
    })),
  }
}

/**
 * Loads an own city: its communities if a list is given, its points if a table is. Loading again changes only what
 * the files say differently.
 * @throws InputError with a sentence for every row that is wrong, GraphError for a graph of another version
 */
export const loadCity = async (db: Db, { graph, communities, points }: CityFiles): Promise<void> => {
  const walk = graph === undefined ? null : openGraphFile(graph)
  const center = walk && middleOf(walk.header.bbox)
  const files = points === undefined ? null : {
    points: readNamedFile(points),
    crs: 'gcj02' as const,
    network: walk && graphNetwork(walk),
  }
  const read = files && readPoints(files)
  const list = communities === undefined ? null : readNamedFile(communities)
  const places = list
    ? readCommunities(new TextDecoder().decode(list.bytes), list.name)
    : placesNamedBy(read?.drafts ?? [], center)
  const district = { ...places.district, center: places.district.center ?? center }

  await db.transaction().execute((tx) => savePlaces(tx, { ...places, district }))
  if (files && read) {
    await importPoints(db, { ...files, isDryRun: false, random16: cryptoRandom16, initialsOf }, read)
  }
}
