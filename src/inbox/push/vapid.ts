import { createECDH } from 'node:crypto';
import type { Secrets } from '#platform/secrets';

/** The key pair by which browsers know that a push is this installation's (RFC 8292), base64url. */
export type VapidKeys = { publicKey: string; privateKey: string };

/**
 * Made from the installation's secret, which is made on its first start: the same for as long as the secret is the same, so
 * that browsers which subscribed stay subscribed, and nothing more to keep.
 */
export function vapidKeys(secrets: Secrets): VapidKeys {
  const privateKey = secrets.derive('web-push');
  const curve = createECDH('prime256v1');
  curve.setPrivateKey(Buffer.from(privateKey, 'base64url'));
  return { publicKey: curve.getPublicKey().toString('base64url'), privateKey };
}
