import { embeddedWalking, type Walking } from '../../cloud/platform/walking'
import { toGcj02 } from '../../src/domain/crs'
import type { Position } from '../../src/domain/geo'
import { at, hill, node, street, town, ways } from './town'

const RISE_PER_METER_NORTH = 1 / 3
const steps = { highway: 'steps', step_count: '266' }

/**
 * A street by the river, and a terrace 120 m north of it and 40 m higher. They are connected by a stairway 300 m to the
 * east, and by a road without steps that makes a detour 1,200 m to the east.
 *
 *     (0,120) ——— 台地路 ——— (300,120) ———————— (600,120)
 *                             ┊ 十八梯                    ＼ 盘山路
 *     (0,0)   ——— 河街 ————— (300,0) —————————— (600,0) ——— (1200,60)
 */
const graph = town(
  [
    node(1, 0, 0),
    node(2, 300, 0),
    node(3, 600, 0),
    node(4, 0, 120),
    node(5, 300, 120),
    node(6, 600, 120),
    node(7, 1_200, 60),
  ],
  ways(
    [{ ...street, name: '河街' }, 1, 2, 3],
    [{ ...street, name: '台地路' }, 4, 5, 6],
    [{ ...steps, name: '十八梯' }, 2, 5],
    [{ ...street, name: '盘山路' }, 3, 7, 6],
  ),
  hill((_, north) => north * RISE_PER_METER_NORTH),
)

/** A position in the hill town, in metres east and north of the western end of its lower street. */
export const place = (east: number, north: number): Position => toGcj02({ ...at(east, north), crs: 'wgs84' })

/** The walking engine on the hill town. */
export const hillWalking: Walking = embeddedWalking(graph)
