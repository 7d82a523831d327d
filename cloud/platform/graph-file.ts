import { existsSync, readFileSync } from 'node:fs'
import { decodeGraph } from '../../src/domain/walk/decode'
import { embeddedWalking, noWalking, type Walking } from './walking'

/**
 * The walking engine on a graph file; none without a file, and then no time is ever claimed.
 * @throws GraphError with a sentence when the file is no graph of this version
 */
export const walkingFromFile = (file: string | undefined): Walking =>
  file !== undefined && existsSync(file) ? embeddedWalking(decodeGraph(readFileSync(file))) : noWalking
