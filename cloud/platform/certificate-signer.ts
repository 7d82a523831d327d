import { createPrivateKey, hkdfSync } from 'node:crypto'
import { calculateJwkThumbprint, CompactSign, importJWK, type JWK } from 'jose'

/** An Ed25519 key pair as JWK (RFC 8037). */
export interface SigningKey {
  kty: 'OKP'
  crv: 'Ed25519'
  /** Public and private part, base64url. */
  x: string
  d: string
}

/** Signs credentials, and publishes the key that verifies them. */
export interface CertificateSigner {
  /** @returns a compact JWT */
  sign: (payload: Record<string, unknown>) => Promise<string>
  /** A JSON Web Key Set with the public key. */
  keys: () => Promise<{ keys: JWK[] }>
}

/** EdDSA over Ed25519. The header names the key by its thumbprint (RFC 7638) and, as Open Badges asks, contains it. */
export const makeCertificateSigner = ({ kty, crv, x, d }: SigningKey): CertificateSigner => {
  const open = { kty, crv, x }
  const kid = () => calculateJwkThumbprint(open)
  return {
    sign: async (payload) => {
      const header = { alg: 'EdDSA', typ: 'JWT', kid: await kid(), jwk: open }
      const bytes = new TextEncoder().encode(JSON.stringify(payload))
      return new CompactSign(bytes).setProtectedHeader(header).sign(await importJWK({ ...open, d }, 'EdDSA'))
    },
    keys: async () => ({ keys: [{ ...open, use: 'sig', alg: 'EdDSA', kid: await kid() }] }),
  }
}

/** PKCS #8 around the 32 bytes of an Ed25519 key (RFC 8410). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')

/** A key that is the same for the same secret: a local server needs no second one. */
export const keyFromSecret = (secret: string): SigningKey => {
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'yijia certificates', 32))
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' })
  const { x = '', d = '' } = key.export({ format: 'jwk' })
  return { kty: 'OKP', crv: 'Ed25519', x, d }
}
