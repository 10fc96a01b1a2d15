/**
 * A message that was not surely understood, or not as a person would; once a person has said what was meant, a lesson. It is
 * called by the message's id.
 */
export type UnclearMessage = {
  id: string;
  conversationId: string;
  language: string;
  text: string;
  /** Names of commands, the likeliest first. */
  guesses: string[];
  confidence: number;
  askedAt: Date;
  state: LessonState;
  meaning: string | null;
  faqId: string | null;
  settledAt: Date | null;
};

/**
 * taught: it means something that the shop can do, and is learned; answered: it is a question of the shop's FAQ now;
 * dismissed: nothing is to be learned of it.
 */
export type LessonState = 'open' | 'taught' | 'answered' | 'dismissed';
export const lessonStates = ['open', 'taught', 'answered', 'dismissed'] as const satisfies LessonState[];
