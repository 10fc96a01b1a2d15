import type { MannerArguments, PhrasesOf } from '../phrases.ts';

export const manners: PhrasesOf<MannerArguments> = {
  hello: [
    '{daypart, select, morning {Good morning!} midday {Good day!} afternoon {Good afternoon!} evening {Good evening!} other {Hello!}}',
    'Hello!',
  ],
  helloName: [
    '{daypart, select, morning {Good morning, {name}!} afternoon {Good afternoon, {name}!} evening {Good evening, {name}!} other {Hello, {name}!}}',
    'Hello {name}, good to see you again!',
  ],
  helloAgain: { formal: ['Hello again.', 'Here I am.'], informal: ['Hi again!', 'Hey, still here!'] },
  introduction: {
    formal: 'I am {persona}, the assistant of {shop}.',
    informal: "I'm {persona} from {shop}.",
  },
  introductionShop: { formal: 'Welcome to {shop}.', informal: 'Welcome to {shop}!' },
  whatToDo: {
    formal: ['How may I help you?', 'What would you like to see?'],
    informal: ['What are you looking for?', 'What can I do for you?'],
  },
  thanks: {
    formal: ['You are welcome.', 'My pleasure.'],
    informal: ["You're welcome!", 'Any time!', 'Happy to help!'],
  },
  bye: {
    formal: ['Goodbye, and thank you for your visit.', 'Have a pleasant day. I am here whenever you need me.'],
    informal: ['Bye, see you soon!', "Take care! I'm here whenever you need me."],
  },
  smallTalk: {
    formal: ['Very well, thank you for asking.', 'All is well here, thank you.'],
    informal: ["I'm doing great, thanks for asking!", 'All good here, thanks!'],
  },
  bot: {
    formal: 'I am the automatic assistant of {shop}. If you prefer to speak to a person, I will call a colleague.',
    informal: "I'm the shop's bot at {shop}. Want a human? Just say so and I'll get one.",
  },
  botNamed: {
    formal:
      'I am {persona}, the automatic assistant of {shop}. If you prefer to speak to a person, I will call a colleague.',
    informal: "I'm {persona}, the bot of {shop}. Want a human? Just say so and I'll get one.",
  },
  help: {
    formal:
      'I can find products, tell you prices and stock, take your order, check its status, and answer questions about delivery, payment and our shop.',
    informal:
      'I can find things for you, tell you prices and stock, take your order, check on it, and answer questions about delivery, payment and the shop.',
  },
  haggle: {
    formal: [
      'I understand, but our prices are fixed and I cannot change them.',
      'I am afraid I cannot go lower than the price shown.',
    ],
    informal: ['I wish I could, but the prices are fixed.', "Good try! But I can't go below the price shown."],
  },
  insult: {
    formal: ['I am sorry that you are upset. Tell me what went wrong and I will try to put it right.'],
    informal: ["Sorry you're having a hard time. Tell me what went wrong and I'll try to fix it."],
  },
  outOfScope: {
    formal: [
      'That lies outside what I can help with. I know the products and orders of {shop}.',
      'I cannot help with that, but gladly with anything about {shop}.',
    ],
    informal: [
      "That one's beyond me: I only know the things and orders of {shop}.",
      "I can't help with that, but I'm all yours for anything about {shop}.",
    ],
  },
  correct: {
    formal: ['My apologies. What did you mean?', 'I am sorry, I misread you. Please tell me once more.'],
    informal: ['Oops, my bad. What did you mean?', 'Sorry, I got that wrong. What would you like instead?'],
  },
  dropped: { formal: 'Very well, I have left that.', informal: ["OK, we'll leave that.", 'Alright, dropped.'] },
  restarted: { formal: 'Let us start afresh.', informal: "OK, let's start over." },
  picture: {
    formal:
      'Thank you for the picture. I cannot read pictures myself: please tell me in words what you need, or I call a colleague.',
    informal:
      "Thanks for the picture! I can't read pictures myself: tell me in words what you need, or I'll get a colleague.",
  },
  goOn: {
    formal: 'Certainly. What may I do for you?',
    informal: ['Sure! What would you like?', 'OK! What can I get you?'],
  },
  allRight: {
    formal: 'Very well. Let me know when you need anything.',
    informal: ['OK! Just shout if you need anything.', 'No problem. I’m here if you need me.'],
  },
  declined: {
    formal: 'Very well. Is there anything else I can do?',
    informal: ['No problem. Anything else?', 'Alright! Anything else I can do?'],
  },
  failed: {
    formal: [
      'I am sorry, I did not quite understand. Could you put it in other words?',
      'I am afraid that was not clear to me. What would you like to do?',
    ],
    informal: [
      "Sorry, I didn't quite get that. Could you say it another way?",
      'Hmm, that one went past me. What are you after?',
    ],
  },
  again: ['Back to where we were. {question}', 'And to go on: {question}'],
};
