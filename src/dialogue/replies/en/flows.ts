import type { FlowArguments, PhrasesOf } from '../phrases.ts';

export const flows: PhrasesOf<FlowArguments> = {
  flowChanged: {
    formal: 'These questions have just been changed. I have kept those of your answers that still hold.',
    informal: ['These questions have just changed; I kept your answers that still fit.'],
  },
  flowGone: {
    formal: 'I am sorry, that guide is no longer there. May I help you with something else?',
    informal: ["Sorry, that guide isn't there any more. Want to look at something else?"],
  },
  leadSaved: { formal: 'Thank you, I have noted it.', informal: ['Thanks, noted!'] },
  leadName: { formal: 'May I have your name?', informal: "What's your name?" },
  leadPhone: { formal: 'At which phone number can we reach you?', informal: "What's your phone number?" },
  leadEmail: { formal: 'What is your e-mail address?', informal: "What's your e-mail address?" },
};
