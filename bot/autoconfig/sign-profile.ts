import { createHash } from 'node:crypto'
import { OctetString } from 'asn1js'
import * as pkijs from 'pkijs'
import { CURVES, type SigningKey } from './read-signing-key.ts'

export type ProfileSigner = {
  /** Tells one certificate from another. */
  id: string
  /** CMS signed data (DER) with the profile inside, as devices of Apple read it. */
  sign: (profile: string) => Promise<ArrayBuffer>
}

const DIGEST = 'SHA-256'

/** Signs with the operator's certificate; the whole chain goes along, for devices know roots only. */
export async function createSigner({ chain, key }: SigningKey): Promise<ProfileSigner> {
  const algorithm =
    key.asymmetricKeyType === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', hash: DIGEST }
      : { name: 'ECDSA', namedCurve: CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? '' }
  const pkcs8 = key.export({ type: 'pkcs8', format: 'der' })
  const cryptoKey = await crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign'])
  const certificates = chain.map(({ raw }) => pkijs.Certificate.fromBER(raw))
  const [own] = certificates
  if (!own) throw new Error('sign-profile: the chain is empty')

  return {
    id: createHash('sha256')
      .update(chain[0]?.raw ?? '')
      .digest('hex'),
    async sign(profile) {
      const { issuer, serialNumber } = own
      const sid = new pkijs.IssuerAndSerialNumber({ issuer, serialNumber })
      const content = new pkijs.EncapsulatedContentInfo({ eContentType: pkijs.ContentInfo.DATA })
      // Given to the constructor it would be cut into pieces, which is no DER.
      content.eContent = new OctetString({ valueHex: new TextEncoder().encode(profile) })
      const signed = new pkijs.SignedData({
        version: 1,
        encapContentInfo: content,
        certificates,
        signerInfos: [new pkijs.SignerInfo({ version: 1, sid })],
      })
      await signed.sign(cryptoKey, 0, DIGEST)
      const contentType = pkijs.ContentInfo.SIGNED_DATA
      return new pkijs.ContentInfo({ contentType, content: signed.toSchema(true) })
        .toSchema()
        .toBER()
    },
  }
}
