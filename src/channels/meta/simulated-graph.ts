import { createHmac } from 'node:crypto';
import { type Answer, type Call, openPlatform, type Platform, type SimulatedHook } from '../simulation/index.ts';

const app_secret = 'simulated-app-secret-0123456789';
const verify_token = 'simulated-verify-token';
const access_token = 'simulated-access-token-0123456789';

export type SimulatedGraph = Platform & {
  settings: Record<string, unknown>;
  sign(body: string): SimulatedHook;
};

/**
 * The Graph API as all of Meta's platforms have it: bearer token, version, errors in one shape; `answer` is the platform's,
 * `fileAt` what lies open to everybody.
 */
export async function openGraph(
  answer: (call: Call & { node: string }) => Answer,
  fileAt: (path: string) => Buffer | undefined = () => undefined,
): Promise<SimulatedGraph> {
  const platform = await openPlatform({
    answer: (call) => {
      const file = fileAt(call.path);
      if (file) return { body: file };
      if (call.headers.authorization !== `Bearer ${access_token}`) {
        return graphRefusal(401, 190, 'Invalid OAuth access token - Cannot parse access token');
      }
      const node = /^\/v\d+\.\d+\/([^?]*)/.exec(call.path)?.[1];
      return answer({ ...call, node: node ?? call.path });
    },
    failure: (kind) =>
      kind === 'tooMany'
        ? { ...graphRefusal(429, 4, 'Application request limit reached'), headers: { 'retry-after': '1' } }
        : graphRefusal(500, 2, 'Service temporarily unavailable'),
  });
  return {
    ...platform,
    settings: { app_secret, verify_token, access_token, api_url: platform.url },
    sign: (body) => ({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-hub-signature-256': `sha256=${createHmac('sha256', app_secret).update(body).digest('hex')}`,
      },
      body,
    }),
  };
}

export function graphRefusal(status: number, code: number, message: string, subcode?: number): Answer {
  return { status, body: JSON.stringify({ error: { message, type: 'OAuthException', code, error_subcode: subcode } }) };
}
