import { join } from 'node:path'
import { SAMPLE_GRAPH } from '../local/sample/load'
import { walkingFromFile } from './graph-file'

const graph = join(__dirname, '../..', SAMPLE_GRAPH)

test('a configured file is the network; without one, the file at the usual path', () => {
  expect(walkingFromFile(graph).note()).toMatchObject({ isSample: true })
  expect(walkingFromFile(undefined, graph).note()).toMatchObject({ isSample: true })
  expect(walkingFromFile('', graph).note()).toMatchObject({ isSample: true })
})

test('the usual file may be missing, and then no times are given', () => {
  expect(walkingFromFile(undefined, '/nowhere/city.walk').note()).toBeNull()
  expect(walkingFromFile(undefined).note()).toBeNull()
})

test('a configured file that is missing or not a network is an error with its name', () => {
  expect(() => walkingFromFile('/nowhere/city.walk', graph)).toThrow('/nowhere/city.walk：没有这个路网文件。')
  expect(() => walkingFromFile(__filename)).toThrow(`${__filename}：这不是步行路网文件。`)
})
