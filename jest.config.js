const swc = [
  '@swc/jest',
  { jsc: { target: 'es2022', transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } },
]

const common = {
  transform: { '\\.sql$': '<rootDir>/test/stubs/sql-transform.js', '\\.(ts|tsx|js|mjs)$': swc },
  transformIgnorePatterns: [
    '/node_modules/(?!(kysely|jose|flatbush|flatqueue|mobx|mobx-react-lite|@hono|cac|osm-pbf-parser-node)/)',
  ],
  // With sql, a changed migration has related tests.
  moduleFileExtensions: ['h5.tsx', 'h5.ts', 'tsx', 'ts', 'js', 'mjs', 'json', 'sql'],
  moduleNameMapper: {
    '\\.(scss|css|png)$': '<rootDir>/test/stubs/style.ts',
    '^@tarojs/components$': '<rootDir>/test/stubs/taro-components.tsx',
    '^@tarojs/taro$': '<rootDir>/test/stubs/taro.ts',
  },
}

/**
 * Pages and parts (`.test.tsx`) run in jsdom. `phone` and `domain` need no database; `cloud` runs on a real PostgreSQL.
 * @type {import('jest').Config}
 */
module.exports = {
  projects: [
    {
      ...common,
      displayName: 'phone',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.tsx', '<rootDir>/src/{client,stores,ui,pages,packages}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'domain',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/src/{domain,contract}/**/*.test.ts', '<rootDir>/test/rules/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'cloud',
      testEnvironment: '<rootDir>/test/postgres/environment.js',
      testMatch: [
        '<rootDir>/cloud/**/*.test.ts',
        '<rootDir>/test/{races,kill,matrix,wire,fuzz,model,privacy,pglite,postgres,bundle}/**/*.test.ts',
      ],
      globalSetup: '<rootDir>/test/postgres/start.js',
      globalTeardown: '<rootDir>/test/postgres/stop.js',
    },
  ],
  reporters: ['default'],
  // Two test files at a time share the cores with PostgreSQL, so a slow moment does not mean that a test is broken.
  testTimeout: 20_000,
}
