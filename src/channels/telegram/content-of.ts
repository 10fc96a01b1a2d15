import type { Content, FileRef, Referral } from '#conversations';
import type { TelegramMessage } from './update.ts';

export type Read = {
  content: Content;
  file?: FileRef;
  referral?: Referral;
  productHandle?: string;
  /** In a group: whether the bot is meant. */
  isAddressed: boolean;
};

/** What a message says; null when there is nothing in it that a shop could answer. */
export function contentOf(message: TelegramMessage, username: string): Read | null {
  const text = message.text ?? message.web_app_data?.data;
  const isAddressed = isMeant(message, username);
  if (text !== undefined) return { ...ofText(text, username, message.from?.language_code), isAddressed };
  const file = fileIn(message);
  if (file) {
    const caption = message.caption && withoutName(message.caption, username);
    const content: Content = { kind: 'media', mediaType: file.mediaType, url: '', ...(caption && { caption }) };
    return { content, file: file.ref, isAddressed };
  }
  const place = message.venue?.location ?? message.location;
  if (place)
    return { content: { kind: 'location', latitude: place.latitude, longitude: place.longitude }, isAddressed };
  const { contact } = message;
  if (!contact) return null;
  const name = [contact.first_name, contact.last_name].filter(Boolean).join(' ');
  return { content: { kind: 'contact', name, phones: [contact.phone_number], emails: [] }, isAddressed };
}

/** "/start" is how a talk begins on Telegram: a greeting, and behind it what the link that led here says. */
function ofText(text: string, username: string, language = ''): Omit<Read, 'isAddressed'> {
  const command = /^\/(\w+)(?:@(\w+))?(?:\s+([\s\S]*))?$/.exec(text.trim());
  if (command?.[1] !== 'start') {
    const words = command ? [command[1], command[3]].filter(Boolean).join(' ') : withoutName(text, username);
    return { content: { kind: 'text', text: words } };
  }
  const ref = command[3]?.trim();
  const handle = ref && /^p_([\w-]+)$/.exec(ref)?.[1];
  const content: Content = { kind: 'text', text: greetings[language.slice(0, 2)] ?? greetings.en };
  if (handle) return { content, productHandle: handle };
  return ref ? { content, referral: { source: 'link', ref } } : { content };
}

const greetings: Record<string, string> & { en: string } = { en: 'Hello', id: 'Halo', pt: 'Olá', ru: 'Здравствуйте' };

/** Named, answered, or given a command. */
function isMeant({ text = '', caption = '', reply_to_message: replied }: TelegramMessage, username: string): boolean {
  const words = `${text} ${caption}`.toLowerCase();
  if (words.includes(`@${username.toLowerCase()}`)) return true;
  if (replied?.from?.username?.toLowerCase() === username.toLowerCase()) return true;
  return /^\/\w+(\s|$)/.test(text.trim());
}

function withoutName(text: string, username: string): string {
  const bare = text.replace(new RegExp(`@${username}\\b[,:]?`, 'gi'), ' ');
  return bare === text ? text : bare.replace(/\s+/g, ' ').trim() || text;
}

const fileKinds = [
  ['video', 'video/mp4'],
  ['animation', 'video/mp4'],
  ['audio', 'audio/mpeg'],
  ['voice', 'audio/ogg'],
  ['video_note', 'video/mp4'],
  ['sticker', 'image/webp'],
  ['document', 'application/octet-stream'],
] as const;

/** Of a photo the largest size; an animation comes as a document, too. */
function fileIn(message: TelegramMessage): { ref: FileRef; mediaType: string } | null {
  const photo = message.photo?.at(-1);
  const kind = photo ? undefined : fileKinds.find(([name]) => message[name]);
  const file = photo ?? (kind && message[kind[0]]);
  if (!file) return null;
  const mediaType = file.mime_type ?? kind?.[1] ?? 'image/jpeg';
  const ref: FileRef = { ref: file.file_id, mediaType };
  if (file.file_size) ref.bytes = file.file_size;
  if (file.file_name) ref.name = file.file_name;
  return { ref, mediaType };
}
