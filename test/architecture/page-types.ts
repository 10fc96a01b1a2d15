import type { z } from 'zod';
import type { callBackShape } from '../../src/http/api/call-backs.ts';
import type { channelShape } from '../../src/http/api/channel-settings.ts';
import type { connectionShape } from '../../src/http/api/connections.ts';
import type { conversationShape, messageShape as message } from '../../src/http/api/conversations.ts';
import type { customerShape } from '../../src/http/api/customers.ts';
import type { memberShape as deskMember } from '../../src/http/api/desk.ts';
import type { faqShape, versionShape } from '../../src/http/api/faq.ts';
import type { wallboardShape } from '../../src/http/api/figures.ts';
import type { previewShape } from '../../src/http/api/imports.ts';
import type { foundShape } from '../../src/http/api/inbox-search.ts';
import type { jobShape } from '../../src/http/api/jobs.ts';
import type { leadShape } from '../../src/http/api/leads.ts';
import type {
  groupShape,
  modelShape,
  readingShape,
  messageShape as unclearMessage,
} from '../../src/http/api/learning.ts';
import type { invitationShape, memberShape as member } from '../../src/http/api/members.ts';
import type { cartShape, orderShape } from '../../src/http/api/order-shapes.ts';
import type { postShape, threadShape } from '../../src/http/api/post-shapes.ts';
import type { banShape } from '../../src/http/api/posts.ts';
import type { productShape } from '../../src/http/api/product-shapes.ts';
import type { pushShape } from '../../src/http/api/push.ts';
import type { replyShape } from '../../src/http/api/saved-replies.ts';
import type { scheduledShape } from '../../src/http/api/scheduled.ts';
import type { hitShape } from '../../src/http/api/search.ts';
import type { auditShape, sessionShape as staffSession } from '../../src/http/api/security.ts';
import type { sessionShape as session } from '../../src/http/api/session.ts';
import type { shopShape } from '../../src/http/api/shops.ts';
import type { reachShape, storyShape, suggestionShape } from '../../src/http/api/story.ts';
import type { teamShape } from '../../src/http/api/teams.ts';
import type { tokenShape } from '../../src/http/api/tokens.ts';
import type { visitorShape } from '../../src/http/api/visitors.ts';
import type { ServerFrame } from '../../src/http/staff/frames.ts';
import type * as page from '../../ui/admin/api/types.ts';

/** As a page receives it. */
type Json<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Json<Item>[]
    : T extends object
      ? { [Key in keyof T]: Json<T[Key]> }
      : T;

type Answer<Shape extends z.ZodType> = Json<z.output<Shape>>;
type Holds<Expected, Given extends Expected> = Given;

/** The pages' own type check sees nothing of the server: here the compiler sees that answers hold what pages expect of them. */
export type Held = [
  Holds<page.Session, Answer<typeof session>>,
  Holds<page.Conversation, Answer<typeof conversationShape>>,
  Holds<page.Message, Answer<typeof message>>,
  Holds<page.Customer, Answer<typeof customerShape>>,
  Holds<page.Lead, Answer<typeof leadShape>>,
  Holds<page.Cart, Answer<typeof cartShape>>,
  Holds<page.Order, Answer<typeof orderShape>>,
  Holds<page.Product, Answer<typeof productShape>>,
  Holds<page.ImportPreview, Answer<typeof previewShape>>,
  Holds<page.FaqEntry, Answer<typeof faqShape>>,
  Holds<page.FaqVersion, Answer<typeof versionShape>>,
  Holds<page.UnclearMessage, Answer<typeof unclearMessage>>,
  Holds<page.UnclearGroup, Answer<typeof groupShape>>,
  Holds<page.Reading, Answer<typeof readingShape>>,
  Holds<page.LearnedModel, Answer<typeof modelShape>>,
  Holds<page.ApiToken, Answer<typeof tokenShape>>,
  Holds<page.Channel, Answer<typeof channelShape>>,
  Holds<page.Connection, Answer<typeof connectionShape>>,
  Holds<page.Member, Answer<typeof member>>,
  Holds<page.Invitation, Answer<typeof invitationShape>>,
  Holds<page.StaffSession, Answer<typeof staffSession>>,
  Holds<page.AuditEntry, Answer<typeof auditShape>>,
  Holds<page.DeadJob, Answer<typeof jobShape>>,
  Holds<page.Shop, Answer<typeof shopShape>>,
  // What an entry holds is another thing for each kind.
  Holds<Omit<page.StoryEntry, 'content'>, Answer<typeof storyShape>>,
  Holds<page.Reach, Answer<typeof reachShape>>,
  Holds<page.Suggestions, Answer<typeof suggestionShape>>,
  Holds<page.SavedReply, Answer<typeof replyShape>>,
  Holds<page.Scheduled, Answer<typeof scheduledShape>>,
  Holds<page.DeskMember, Answer<typeof deskMember>>,
  Holds<page.Team, Answer<typeof teamShape>>,
  Holds<page.CallBack, Answer<typeof callBackShape>>,
  Holds<page.Search, Answer<typeof foundShape>>,
  Holds<page.Hit, Answer<typeof hitShape>>,
  Holds<page.Wallboard, Answer<typeof wallboardShape>>,
  Holds<page.Post, Answer<typeof postShape>>,
  Holds<page.PublicThread, Answer<typeof threadShape>>,
  Holds<page.PostBan, Answer<typeof banShape>>,
  Holds<page.PushList, Answer<typeof pushShape>>,
  Holds<page.Visitor, Answer<typeof visitorShape>>,
  Holds<page.LiveFrame, Json<ServerFrame>>,
];
