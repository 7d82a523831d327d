import { existsSync, readFileSync } from 'node:fs'
import { decodeGraph } from '../../src/domain/walk/file/decode'
import { GraphError } from '../../src/domain/walk/graph'
import { embeddedWalking, noWalking, type Walking } from './walking'

const open = (file: string): Walking => {
  try {
    return embeddedWalking(decodeGraph(readFileSync(file)))
  } catch (error) {
    if (error instanceof GraphError) throw new GraphError(`${file}：${error.message}`)
    throw error
  }
}

/**
 * The walking engine on a graph file.
 * @param named a configured file; empty counts as unset, as deploy tools write it
 * @param usual the default path; the file may be missing, and then no times are given
 * @throws GraphError with a sentence when the configured file is missing, or a file is not a graph of this version
 */
export const walkingFromFile = (named: string | undefined, usual?: string): Walking => {
  if (named) {
    if (!existsSync(named)) throw new GraphError(`${named}：没有这个路网文件。`)
    return open(named)
  }
  return usual !== undefined && existsSync(usual) ? open(usual) : noWalking
}
