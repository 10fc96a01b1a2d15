import { grammar } from '../grammar.ts';
import { isLanguage } from '../languages/all.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { classify } from './classifier.ts';
import { corpusTexts, parseCorpora } from './corpus.ts';
import { featuresOfText, intentExamples } from './examples.ts';
import { saveModel } from './store.ts';
import { type Example, intentTraining, train, tryOut } from './train.ts';

/** What a message of a customer meant, as a person said; the message as the classifier sees it. */
export type Lesson = { features: number[]; meaning: string };

/**
 * What came of learning. tried: phrasings that neither model had seen; rightBefore: of these, how many the shipped model gets
 * right, rightAfter: the new one; understood: lessons that now mean what was taught.
 */
export type Learned = {
  model: Uint8Array;
  lessons: number;
  understood: number;
  tried: number;
  rightBefore: number;
  rightAfter: number;
};

/** A word of the owner's counts for several of ours. */
const lessonWeight = 5;
/** A group that no trial holds back: the trials of both models are asked for the same phrasings. */
const lessonGroup = 1;

/** The features of a customer's message in a shop; only numbers, so that they can be sent to a worker. */
export function lessonOf(lexicon: Lexicon, text: string, language: string, meaning: string): Lesson {
  const spoken = isLanguage(language) ? language : 'en';
  return { features: [...featuresOfText(lexicon.engine, lexicon, text, spoken)], meaning };
}

/** Learns the shipped corpora together with lessons; takes some tens of seconds of one core. */
export function learnLessons(lessons: Lesson[]): Learned {
  const corpora = parseCorpora(corpusTexts());
  const shipped = intentExamples(grammar(corpora), corpora);
  const taught = lessons.map(exampleOf);
  const before = tryOut(shipped, intentTraining);
  const after = tryOut([...shipped, ...taught], intentTraining);
  const model = train([...shipped, ...taught], intentTraining, after);
  return {
    model: saveModel(model),
    lessons: taught.length,
    understood: taught.filter(({ features, label }) => classify(model, features)[0]?.name === label).length,
    tried: before.tried,
    rightBefore: before.right,
    rightAfter: after.right,
  };
}

function exampleOf({ features, meaning }: Lesson): Example {
  return { features: new Set(features), label: meaning, group: lessonGroup, weight: lessonWeight };
}
