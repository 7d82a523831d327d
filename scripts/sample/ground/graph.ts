import { type PackedNetwork, readSampleNetwork } from '../../../cloud/local/sample/network'
import { buildGraph } from '../../../src/domain/walk/build/build'
import { encodeGraph } from '../../../src/domain/walk/file/encode'

/** The walking network of the town as a `.walk` file. @param packedNetwork the content of `network.json` */
export const sampleGraph = (packedNetwork: string): Uint8Array =>
  encodeGraph(buildGraph(readSampleNetwork(JSON.parse(packedNetwork) as PackedNetwork)))
