export { answerPost, rewordAnswer } from './answer-post.ts';
export { bansOf, banWriter, liftBan } from './bans.ts';
export { isPersonal, publicJobs } from './bot-answer.ts';
export { addressKey, guestToken, newGuest, readGuest } from './guest.ts';
export { deletePost, featurePost, hidePost, showPost } from './moderate.ts';
export { type Guest, type Post, type PrivateMatter, postStates, type Thread } from './post.ts';
export { postToFaq } from './post-to-faq.ts';
export {
  countThreads,
  deskCounts,
  deskThread,
  deskThreads,
  deskViews,
  openThread,
  roomThreads,
  seenBy,
  testimonials,
} from './read-threads.ts';
export { reportPost } from './report-post.ts';
export { type Draft, type Written, writePost } from './write-post.ts';
