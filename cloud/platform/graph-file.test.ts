import { join } from 'node:path'
import { SAMPLE_GRAPH } from '../local/sample/load'
import { walkingFromFile } from './graph-file'

const graph = join(__dirname, '../..', SAMPLE_GRAPH)

test('a named file is the network; where none is named, the one that usually lies there', () => {
  expect(walkingFromFile(graph).note()).toMatchObject({ isSample: true })
  expect(walkingFromFile(undefined, graph).note()).toMatchObject({ isSample: true })
  expect(walkingFromFile('', graph).note()).toMatchObject({ isSample: true })
})

test('the usual file may be missing, and then nothing is said about times', () => {
  expect(walkingFromFile(undefined, '/nowhere/city.walk').note()).toBeNull()
  expect(walkingFromFile(undefined).note()).toBeNull()
})

test('a named file that is missing or no network is a sentence with its name', () => {
  expect(() => walkingFromFile('/nowhere/city.walk', graph)).toThrow('/nowhere/city.walk：没有这个路网文件。')
  expect(() => walkingFromFile(__filename)).toThrow(`${__filename}：这不是步行路网文件。`)
})
