import type { Account, Finding, Outside } from '../channel.ts';
import { worded } from '../finding.ts';
import { callApi } from './api.ts';
import { findings } from './findings.ts';
import { calledAt, settingsOf } from './settings.ts';

type Numbers = { incoming_phone_numbers?: { sid: string; sms_url?: string | null }[] };

/** Asks for the account and its number, and tells the gateway where the number's webhook is. */
export async function check(account: Account, outside: Outside, language: string): Promise<Finding[]> {
  const { number, messaging_service_sid } = settingsOf(account);
  const known = await callApi('.json', account, outside);
  const whyOf = ({ data, status }: typeof known) => ({ why: String(data.message ?? status) });
  if (known.status !== 200) return [worded(findings, 'account', language, whyOf(known))];
  if (messaging_service_sid) return [];
  const path = `/IncomingPhoneNumbers.json?PhoneNumber=${encodeURIComponent(number)}`;
  const found = await callApi(path, account, outside);
  const [own] = (found.data as Numbers).incoming_phone_numbers ?? [];
  if (!own) return [worded(findings, 'number', language, { number })];
  if (own.sms_url === calledAt(account)) return [];
  const hook = { SmsUrl: calledAt(account), SmsMethod: 'POST' };
  const told = await callApi(`/IncomingPhoneNumbers/${own.sid}.json`, account, outside, hook);
  return told.status < 300 ? [] : [worded(findings, 'webhook', language, whyOf(told))];
}
