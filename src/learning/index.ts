export { answerGroup, unclearGroups } from './groups.ts';
export { learningJobs, learnStaleAnew } from './learn.ts';
export { lessonStates, type UnclearMessage } from './lesson.ts';
export {
  answer,
  askToLearn,
  dismiss,
  listUnclear,
  meaningsToTeach,
  reopen,
  teach,
} from './lessons.ts';
export { type LearnedModel, learnedEngine, listModels, modelStates, takeBackModel } from './models.ts';
export { noteUnclear } from './note-unclear.ts';
export { readingOf } from './reading.ts';
