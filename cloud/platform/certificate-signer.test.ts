import { generateKeyPairSync } from 'node:crypto'
import { createLocalJWKSet, jwtVerify } from 'jose'
import { readEnvironment } from '../environment'
import { keyFromSecret, makeCertificateSigner } from './certificate-signer'

const SECRET = 'only-for-tests-'.repeat(3)
const verifiedBy = async (signer: ReturnType<typeof makeCertificateSigner>, jwt: string) =>
  (await jwtVerify(jwt, createLocalJWKSet(await signer.keys()))).payload

test('what one key signs only that key verifies', async () => {
  const [one, other] = [SECRET, `${SECRET}2`].map((secret) => makeCertificateSigner(keyFromSecret(secret)))
  if (!one || !other) throw new Error('no signer')
  const jwt = await one.sign({ iss: 'https://yijia.example.cn', name: '志愿服务' })
  expect(await verifiedBy(one, jwt)).toEqual({ iss: 'https://yijia.example.cn', name: '志愿服务' })
  await expect(verifiedBy(other, jwt)).rejects.toThrow()
})

test('a secret always gives the same key, and not the secret itself', () => {
  const key = keyFromSecret(SECRET)
  expect(keyFromSecret(SECRET)).toEqual(key)
  expect(JSON.stringify(key)).not.toContain(Buffer.from(SECRET).toString('base64url').slice(0, 16))
})

test('the key of the environment is one that Node makes; anything else is refused without its value', async () => {
  const jwk = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
  const { CERTIFICATE_KEY: key } = readEnvironment({ CERTIFICATE_KEY: JSON.stringify(jwk) })
  if (!key) throw new Error('no key')
  const signer = makeCertificateSigner(key)
  expect(await verifiedBy(signer, await signer.sign({ jti: '1' }))).toEqual({ jti: '1' })

  for (const wrong of ['secret', '{}', JSON.stringify({ ...jwk, d: 'short-secret' })]) {
    const read = () => readEnvironment({ CERTIFICATE_KEY: wrong })
    expect(read).toThrow(/CERTIFICATE_KEY/)
    expect(read).not.toThrow(/secret/)
  }
})
