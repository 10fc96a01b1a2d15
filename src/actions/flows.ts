import { saveLead as keepLead } from '#customers';
import type { Outcome, StepOf } from '#dialogue';
import type { Acting } from './scene.ts';
import { seenOf } from './seen.ts';

export function recommendFlow(acting: Acting, { targets, say, exact }: StepOf<'recommendFlow'>): Outcome {
  return { kind: 'flowRecommended', seen: seenOf(acting, targets), say, exact };
}

/** The lead as people of the shop read it: its title in their language, the consent in the words that were shown. */
export async function saveLead(acting: Acting, { lead, thanks }: StepOf<'saveLead'>): Promise<Outcome> {
  const { tx, shop, customer, conversationId, language, now } = acting;
  const { flow, step, startedAt, title, consent, contact, answers } = lead;
  const [own = 'en'] = shop.settings.languages;
  const wish = {
    ...contact,
    customerId: customer.id,
    conversationId,
    flow,
    step,
    begunAt: new Date(startedAt),
    title: title[own] ?? flow,
    consent: consent[language] ?? consent[own] ?? '',
    answers,
  };
  await keepLead(tx, shop.id, wish, now);
  return { kind: 'leadSaved', thanks };
}
