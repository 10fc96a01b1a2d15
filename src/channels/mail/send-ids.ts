/** A mail of ours carries the id of its send, so that its answers, its returns and its copies are known by it. */

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

export function messageIdOf(own: string, sendId: string): string {
  return `<${sendId}@${own.split('@')[1]}>`;
}

/** toko@kedai.example as toko+0192…@kedai.example: comes back where a mail program does not name what it answers. */
export function plusAddressOf(own: string, sendId: string): string {
  const [local, host] = own.split('@');
  return `${local}+${sendId.replaceAll('-', '')}@${host}`;
}

/** The sends that these ids of mails are; none of them may be ours. */
export function sendsIn(own: string, messageIds: string[]): string[] {
  const host = `@${own.split('@')[1]}>`.toLowerCase();
  return messageIds
    .map((id) => id.toLowerCase())
    .filter((id) => id.startsWith('<') && id.endsWith(host))
    .map((id) => id.slice(1, -host.length))
    .filter((id) => uuid.test(id));
}

/** The send whose plus address stands among these; null when none does. */
export function sendAt(own: string, addresses: string[]): string | null {
  const [local = '', host = ''] = own.toLowerCase().split('@');
  for (const address of addresses) {
    const [to = '', at] = address.toLowerCase().split('@');
    const hex = at === host && to.startsWith(`${local}+`) ? to.slice(local.length + 1) : '';
    const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    if (uuid.test(id)) return id;
  }
  return null;
}
