import type { Account, Finding, Outside } from '../../channel.ts';
import { worded } from '../../finding.ts';
import { callGraph, type GraphAnswer } from '../graph.ts';
import { isSecretWrong, proofOf } from '../proof.ts';
import { type FindingKind, findings } from './findings.ts';
import { profileIn } from './profile.ts';
import { messagingSettingsOf } from './settings.ts';

/** In what the platforms of this family differ when an account is connected. */
export type MessagingPlace = {
  label: string;
  /** What to ask of the token's owner, and where its ids stand in the answer. */
  ask(account: Account): string;
  idsIn(owner: Record<string, unknown>): unknown[];
  /** The webhook's fields that the account is subscribed to. */
  fields: string[];
  /** Which parts of the profile it has; `platform` where the API is shared. */
  profile: ('get_started' | 'greeting' | 'ice_breakers' | 'persistent_menu')[];
  platform?: string;
  /** Whether a request may prove that it knows the app's secret. */
  provesSecret: boolean;
};

/**
 * Asks whose token it is, then connects the account: its messages come to us from now on, and its profile gets a greeting, the
 * first questions and a menu. Done again it changes nothing.
 */
export const checkMessaging =
  (place: MessagingPlace) =>
  async (account: Account, outside: Outside, language: string): Promise<Finding[]> => {
    const found = (kind: FindingKind, words: Record<string, string> = {}) => [
      worded(findings, kind, language, { platform: place.label, ...words }),
    ];
    if (!account.hookUrl.startsWith('https://')) return found('address', { hookUrl: account.hookUrl });
    const owner = await callGraph(ownerPath(place, account), account, outside);
    if (!owner.ok) return found(isSecretWrong(owner) ? 'secret' : 'token', whyOf(owner));
    const ids = place.idsIn(owner.data).map(String);
    if (!ids.includes(messagingSettingsOf(account).account_id)) return found('account', nameIn(owner.data, ids));

    const subscribed_fields = place.fields;
    const subscribed = await callGraph('me/subscribed_apps', account, outside, { subscribed_fields });
    if (!subscribed.ok) return found('subscription', whyOf(subscribed));
    const shown = await callGraph('me/messenger_profile', account, outside, profileOf(place, account));
    return shown.ok ? [] : found('profile', whyOf(shown));
  };

function ownerPath({ ask, provesSecret }: MessagingPlace, account: Account): string {
  return `me?fields=${ask(account)}${provesSecret ? `&appsecret_proof=${proofOf(account)}` : ''}`;
}

const whyOf = ({ error }: GraphAnswer & { ok: false }) => ({ why: error.message ?? String(error.code ?? '') });

function nameIn({ name, username }: Record<string, unknown>, [id = '']: string[]) {
  return { name: String(name ?? username ?? ''), id };
}

function profileOf({ profile, platform }: MessagingPlace, { language = 'en' }: Account) {
  const whole = profileIn(language);
  return { ...(platform && { platform }), ...Object.fromEntries(profile.map((part) => [part, whole[part]])) };
}
