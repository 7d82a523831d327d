import { toGcj02 } from '../../src/domain/crs'
import type { Bbox } from '../../src/domain/walk/place'
import { readCommunities } from '../cli/communities-file'
import { decodeText } from '../cli/csv/decode'
import { readNamedFile } from '../cli/named-file'
import { communityFinder } from '../lists/find-community.zh'
import { graphNetwork } from '../cli/points/graph-network'
import { importPointsIn, type ReadPoints, readPoints } from '../cli/points/import'
import { openGraphFile } from '../cli/walk/times'
import { cryptoRandom16 } from '../platform/ids'
import { initialsOf } from '../platform/initials'
import { findDistrict, listCommunities } from '../storage/points/district'
import { type Places, savePlaces } from '../storage/points/import-places'
import type { Db } from '../storage/tables'

export interface CityFiles {
  graph?: string | undefined
  communities?: string | undefined
  points?: string | undefined
}

type Center = Places['district']['center']

const SUBDISTRICT = { code: 'unsorted', name: '未分街道' }

const placeOf = ({ lat, lng }: { lat: number | null; lng: number | null }): Center =>
  lat === null || lng === null ? null : { lat, lng }

const middleOf = ({ south, west, north, east }: Bbox): Center =>
  toGcj02({ lat: (south + north) / 2, lng: (west + east) / 2, crs: 'wgs84' })

/**
 * Without a list of communities: those that points name, in one subdistrict and without positions.
 * @returns null when a list was imported before, or nothing is new: what is stored stays
 */
const unlistedPlaces = async (db: Db, drafts: ReadPoints['drafts'], center: Center): Promise<Places | null> => {
  const [known, stored] = [await findDistrict(db), await listCommunities(db)]
  if (stored.some(({ subdistrict_name: name }) => name !== SUBDISTRICT.name)) return null
  const find = communityFinder(stored)
  const names = new Set(drafts.map(({ community }) => community))
  const fresh = [...names].filter((name) => name !== '' && !('code' in find(name)))
  if (known && fresh.length === 0) return null
  return {
    district: {
      name: known?.name ?? '本区',
      phone: known?.phone ?? null,
      isSample: known?.is_sample ?? false,
      center: known ? placeOf(known) : center,
    },
    subdistricts: [SUBDISTRICT],
    communities: [
      ...stored.map((one) => ({ ...one, subdistrictCode: SUBDISTRICT.code, position: placeOf(one) })),
      ...fresh.map((name) => ({
        code: name,
        subdistrictCode: SUBDISTRICT.code,
        name,
        phone: null,
        position: null,
      })),
    ],
  }
}

/**
 * Loads an operator's own city, all or nothing: its communities if a list is given, its points if a table is. Loading
 * again changes only what differs in the files, and a district whose list was imported stays as it is until another
 * list is given.
 * @throws InputError with a message for every wrong row, GraphError for a graph of another version
 */
export const loadCity = async (db: Db, { graph, communities, points }: CityFiles): Promise<void> => {
  const walk = graph === undefined ? null : openGraphFile(graph)
  const center = walk && middleOf(walk.header.bbox)
  const files =
    points === undefined
      ? null
      : {
          points: readNamedFile(points),
          crs: 'gcj02' as const,
          network: walk && graphNetwork(walk),
        }
  const read = files && readPoints(files)
  const list = communities === undefined ? null : readNamedFile(communities)
  const places = list
    ? readCommunities(decodeText(list.bytes, list.name), list.name)
    : await unlistedPlaces(db, read?.drafts ?? [], center)

  await db.transaction().execute(async (tx) => {
    if (places) {
      const district = { ...places.district, center: places.district.center ?? center }
      await savePlaces(tx, { ...places, district })
    }
    if (files && read) await importPointsIn(tx, { ...files, random16: cryptoRandom16, initialsOf }, read)
  })
}
