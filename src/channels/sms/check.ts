import type { Account, Finding, Outside } from '../channel.ts';
import { callApi } from './api.ts';
import { calledAt, settingsOf } from './settings.ts';

type Numbers = { incoming_phone_numbers?: { sid: string; sms_url?: string | null }[] };

/** Asks for the account and its number, and tells the gateway where the number's webhook is. */
export async function check(account: Account, outside: Outside): Promise<Finding[]> {
  const { number, messaging_service_sid } = settingsOf(account);
  const known = await callApi('.json', account, outside);
  if (known.status !== 200) {
    const remedy = 'Copy the account SID and the auth token again';
    return [{ problem: `The gateway refuses: ${known.data.message ?? known.status}`, remedy }];
  }
  if (messaging_service_sid) return [];
  const path = `/IncomingPhoneNumbers.json?PhoneNumber=${encodeURIComponent(number)}`;
  const found = await callApi(path, account, outside);
  const [own] = (found.data as Numbers).incoming_phone_numbers ?? [];
  if (!own)
    return [{ problem: `The account has no number ${number}`, remedy: 'Enter a number of this account, with +' }];
  if (own.sms_url === calledAt(account)) return [];
  const hook = { SmsUrl: calledAt(account), SmsMethod: 'POST' };
  const told = await callApi(`/IncomingPhoneNumbers/${own.sid}.json`, account, outside, hook);
  if (told.status < 300) return [];
  const remedy = 'The gateway needs a public https address: set WARUNG_PUBLIC_URL';
  return [{ problem: `The webhook was refused: ${told.data.message ?? told.status}`, remedy }];
}
