import { z } from 'zod';
import {
  answer,
  answerGroup,
  askToLearn,
  dismiss,
  lessonStates,
  listModels,
  listUnclear,
  meaningsToTeach,
  modelStates,
  readingOf,
  reopen,
  takeBackModel,
  teach,
  unclearGroups,
} from '#learning';
import { idPage, idPageQuery, pageOf } from './page.ts';
import { type Mount, route } from './route.ts';
import { found, id, idParams } from './shapes.ts';

export const messageShape = z
  .object({
    id,
    conversationId: id,
    language: z.string(),
    text: z.string(),
    guesses: z.array(z.string()).describe('Names of commands, the likeliest first'),
    confidence: z.number(),
    askedAt: z.date(),
    state: z.enum(lessonStates),
    meaning: z.string().nullable(),
    faqId: id.nullable(),
    settledAt: z.date().nullable(),
  })
  .meta({ id: 'UnclearMessage' });

export const modelShape = z
  .object({
    id,
    state: z.enum(modelStates),
    madeAt: z.date(),
    lessons: z.int(),
    understood: z.int().describe('Of the lessons, how many are now understood as taught'),
    tried: z.int().describe('Phrasings of the shipped corpus that it was tried on without having seen them'),
    rightBefore: z.int().describe('Of these, how many the shipped model gets right'),
    rightAfter: z.int().describe('And how many this one does'),
  })
  .meta({ id: 'LearnedModel' });

export const groupShape = z
  .object({
    text: z.string().describe('The message most like the others'),
    language: z.string(),
    count: z.int(),
    lastAskedAt: z.date(),
    messages: z.array(messageShape),
  })
  .meta({ id: 'UnclearGroup' });

export const readingShape = z.object({
  commands: z.array(z.looseObject({ name: z.string() })),
  confidence: z.number().nullable(),
  evidence: z.unknown(),
  others: z.array(z.string()).describe('Other meanings that can be taught, the likeliest first'),
  lesson: z
    .object({ state: z.enum(lessonStates).exclude(['open']), meaning: z.string().nullable() })
    .nullable()
    .describe('What a person has said of it'),
});

const answerBody = z.object({
  answer: z.string().trim().min(1).max(10_000),
  question: z.string().trim().min(1).max(500).optional().describe('The message itself when left out'),
  category: z.string().trim().max(100).default(''),
});

const tag = 'Learning';

/** Messages that were not understood, what a person says they meant, and what is learned from that. */
export const learningRoutes: Mount[] = [
  route(
    {
      method: 'GET',
      url: '/v1/learning',
      tag,
      summary: 'What can be taught, and what was learned',
      needs: 'read',
      response: z.object({ meanings: z.array(z.string()), models: z.array(modelShape) }),
    },
    async (tx, { shopId }) => ({ meanings: meaningsToTeach(), models: await listModels(tx, shopId) }),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/learning/messages',
      tag,
      summary: 'List messages that were not surely understood',
      needs: 'read',
      query: idPageQuery.extend({ state: z.enum(lessonStates).default('open') }),
      response: pageOf(messageShape),
    },
    async (tx, { shopId, query }) => idPage(query, (page) => listUnclear(tx, shopId, { ...page, state: query.state })),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/messages/:id/understanding',
      tag,
      summary: 'What the bot took a customer’s message for, what else it may mean, and what was said of it',
      needs: 'read',
      params: idParams,
      response: readingShape,
    },
    async (tx, { shopId, params, world }) =>
      found(await readingOf(world, tx, shopId, params.id), 'message of a customer'),
  ),
  route(
    {
      method: 'GET',
      url: '/v1/learning/groups',
      tag,
      summary: 'What was asked and not answered, by likeness, what most have asked first',
      description: 'Of the newest 1,000 messages that are open.',
      needs: 'read',
      response: z.object({ items: z.array(groupShape) }),
    },
    async (tx, { shopId }) => ({ items: await unclearGroups(tx, shopId) }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/learning/groups/answer',
      tag,
      summary: 'Answer all of a group by one question of the FAQ',
      needs: 'catalog',
      body: answerBody.extend({
        ids: z.array(id).min(1).max(1_000).describe('Its messages; the first is the question'),
      }),
    },
    (tx, { shopId, body: { ids, ...body }, actor, now }) => answerGroup(tx, shopId, ids, { ...body, by: actor, now }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/learning/messages/:id/teach',
      tag,
      summary: 'Say what a message meant',
      description:
        'Of any message of a customer in words. The same words of others are settled with it. Learning begins; it takes up to a minute.',
      needs: 'converse',
      params: idParams,
      body: z.object({ meaning: z.string().max(60) }),
    },
    (tx, { shopId, params, body, actor, now }) =>
      teach(tx, shopId, params.id, { meaning: body.meaning, by: actor, now }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/learning/messages/:id/answer',
      tag,
      summary: "Answer a message, as a question of the shop's FAQ",
      needs: 'catalog',
      params: idParams,
      body: answerBody,
    },
    async (tx, { shopId, params, body, actor, now }) => {
      await answer(tx, shopId, params.id, { ...body, by: actor, now });
    },
  ),
  route(
    {
      method: 'POST',
      url: '/v1/learning/messages/:id/dismiss',
      tag,
      summary: 'Nothing is to be learned of it',
      needs: 'converse',
      params: idParams,
    },
    (tx, { shopId, params, actor, now }) => dismiss(tx, shopId, params.id, { by: actor, now }),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/learning/messages/:id/reopen',
      tag,
      summary: 'Take back what was said of it',
      needs: 'converse',
      params: idParams,
    },
    (tx, { shopId, params, now }) => reopen(tx, shopId, params.id, now),
  ),
  route(
    { method: 'POST', url: '/v1/learning/learn', tag, summary: 'Learn now what was taught', needs: 'catalog' },
    (tx, { shopId, now }) => askToLearn(tx, shopId, now),
  ),
  route(
    {
      method: 'POST',
      url: '/v1/learning/take-back',
      tag,
      summary: 'Use what was in use before the last learning',
      needs: 'catalog',
    },
    (tx, { shopId }) => takeBackModel(tx, shopId),
  ),
];
