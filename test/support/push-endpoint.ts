import { createDecipheriv, createECDH, createPublicKey, hkdfSync, randomBytes, verify } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A browser and its maker's push service in one, on this machine: takes pushes, proves who sent them, and reads them. */
export async function openPushEndpoint(publicKeyOfShop: string) {
  const curve = createECDH('prime256v1');
  curve.generateKeys();
  const auth = randomBytes(16);
  const taken: { message: Record<string, unknown>; ttl: number; audience: unknown }[] = [];
  const answers: number[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const status = answers.shift() ?? 201;
      if (status === 201) {
        const audience = claimsOf(request.headers.authorization ?? '', publicKeyOfShop).aud;
        const message = JSON.parse(decrypt(Buffer.concat(parts), curve, auth).toString()) as Record<string, unknown>;
        taken.push({ message, ttl: Number(request.headers.ttl), audience });
      }
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    endpoint: `http://${host}/push/${randomBytes(8).toString('hex')}`,
    keys: { p256dh: curve.getPublicKey().toString('base64url'), auth: auth.toString('base64url') },
    taken,
    /** The next pushes are answered with these. */
    answerWith: (...statuses: number[]) => void answers.push(...statuses),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** RFC 8292: a token that only the holder of the key can have made. @throws when it is not so */
function claimsOf(authorization: string, publicKey: string): Record<string, unknown> {
  const [, token = '', key] = /^vapid t=([^,]+), ?k=(\S+)$/.exec(authorization) ?? [];
  const [head = '', body = '', signature = ''] = token.split('.');
  const point = Buffer.from(publicKey, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x, y };
  const signer = { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' as const };
  const isOurs = verify('sha256', Buffer.from(`${head}.${body}`), signer, Buffer.from(signature, 'base64url'));
  if (!isOurs || key !== publicKey) throw new Error('The push is not signed by the shop');
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as Record<string, unknown>;
}

/** RFC 8291 on RFC 8188: one record, for this browser alone. */
function decrypt(body: Buffer, curve: ReturnType<typeof createECDH>, auth: Buffer): Buffer {
  const salt = body.subarray(0, 16);
  const sender = body.subarray(21, 21 + (body[20] ?? 0));
  const record = body.subarray(21 + sender.length);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), curve.getPublicKey(), sender]);
  const key = Buffer.from(hkdfSync('sha256', curve.computeSecret(sender), auth, info, 32));
  const derive = (what: string, length: number) =>
    Buffer.from(hkdfSync('sha256', key, salt, Buffer.from(`Content-Encoding: ${what}\0`), length));
  const cipher = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  cipher.setAuthTag(record.subarray(-16));
  const plain = Buffer.concat([cipher.update(record.subarray(0, -16)), cipher.final()]);
  return plain.subarray(0, plain.lastIndexOf(2));
}
