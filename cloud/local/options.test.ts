import { readStartOptions } from './options'

test('arguments take precedence over the environment, and every option is read', () => {
  const variables = { PORT: '1', DATA_DIR: 'd', YIJIA_ROOT: '/r' }
  expect(readStartOptions([], variables)).toEqual({ root: '/r', variables })
  expect(readStartOptions(['--port', '2', '--graph', 'a.walk', '--points=p.csv'], variables)).toEqual({
    root: '/r',
    variables: { ...variables, PORT: '2' },
    graph: 'a.walk',
    points: 'p.csv',
  })
})

test.each([['--prot', '2'], ['--graph'], ['extra']])(
  '%s is refused with a message that lists the options',
  (...args) => {
    expect(() => readStartOptions(args, {})).toThrow(/^npm start 只认 --graph、--communities、--points、--port/)
  },
)
