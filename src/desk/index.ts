export { deskJobs } from './jobs.ts';
export { type DeskMember, deskMembers, noteGone, noteSeen, setDesk, setPresence } from './presence/presence.ts';
export { type Assigned, assignByHand } from './routing/assign-by-hand.ts';
export { layRouting } from './routing/route-waiting.ts';
export { changeTeam, createTeam, deleteTeam, type Team, type TeamSaved, teamsOf } from './routing/teams.ts';
export { type CallBack, keepCall, openCalls, promiseCall } from './time/call-backs.ts';
export { oweFirstAnswer, oweNextAnswer } from './time/owe.ts';
export { pauseConversation } from './time/pause.ts';
export { queueFacts } from './time/queue-facts.ts';
