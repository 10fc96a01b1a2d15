import { expect, it } from 'vitest';
import { z } from 'zod';
import { channels } from './all.ts';
import { isPlatform, type PlatformChannel } from './channel.ts';

/** docs/channel-settings.md is made of the channels' own schemas: `npx vitest run -u src/channels/settings-page` writes it anew. */
const head = `# Settings of the channels

What a connection to each platform can be given, by the inbox (Settings, Channels) or by \`POST /v1/connections\`:

\`\`\`bash
curl "$SHOP/v1/connections" -H "authorization: Bearer $WARUNG_API_TOKEN" -H 'content-type: application/json' \\
  -d '{ "channel": "telegram", "name": "Our bot", "settings": { "bot_token": "…", "webhook_secret": "…", "username": "…" } }'
\`\`\`

The answer names the address for the platform's webhooks (\`hookUrl\`); \`GET /v1/connections/ID/check\` says what is wrong. What is
secret is sealed with the installation's key (\`WARUNG_SECRET\`) and never shown again.
`;

it('the page of settings is that of the channels', async () => {
  const page = [head, ...channels.filter(isPlatform).map(sectionOf)].join('\n');
  await expect(page).toMatchFileSnapshot('../../docs/channel-settings.md');
});

type Setting = { default?: unknown; secret?: boolean; type?: string; enum?: string[]; pattern?: string };

function sectionOf(channel: PlatformChannel): string {
  const { properties = {}, required = [] } = z.toJSONSchema(channel.settings, {
    io: 'input',
    unrepresentable: 'any',
  }) as { properties?: Record<string, Setting>; required?: string[] };
  const words = channel.setup?.en.fields;
  const rows = Object.entries(properties).map(([name, setting]) => {
    const { label = '', help } = words?.[name] ?? {};
    const says = [label, help].filter(Boolean).join('. ');
    return [`\`${name}\``, required.includes(name) ? 'yes' : '', setting.secret ? 'yes' : '', shown(setting), says];
  });
  return `## ${channel.label} (\`${channel.id}\`)\n\n${table(rows)}\n`;
}

function shown({ default: value, enum: options }: Setting): string {
  if (value !== undefined && typeof value !== 'object') return `\`${String(value)}\``;
  return options ? options.map((option) => `\`${option}\``).join(', ') : '';
}

function table(rows: string[][]): string {
  const all = [['setting', 'needed', 'secret', 'left out', 'what'], ...rows.map((row) => row.map(safe))];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => [...(row[column] ?? '')].length)));
  const line = (row: string[]) =>
    `| ${row.map((cell, n) => cell + ' '.repeat((widths[n] ?? 0) - [...cell].length)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...all.slice(1).map(line)].join('\n');
}

const safe = (text: string) => text.replaceAll('|', '\\|');
