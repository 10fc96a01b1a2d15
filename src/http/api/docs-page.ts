import type { OpenAPIV3_1 } from 'openapi-types';

type Operation = OpenAPIV3_1.OperationObject;
type Schema = { $ref?: string; type?: string | string[]; [key: string]: unknown };

const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;

/** The OpenAPI document as a page to read: no script, no style but its own, complete in print. */
export function docsPage(document: OpenAPIV3_1.Document): string {
  const sections = Map.groupBy(operationsOf(document), ({ operation }) => operation.tags?.[0] ?? 'Other');
  const contents = [...sections.keys()].map((tag) => `<a href="#${slug(tag)}">${escaped(tag)}</a>`).join('');
  const body = [...sections].map(([tag, operations]) => section(tag, operations.map(operationHtml).join(''))).join('');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(document.info.title)} API</title><link rel="stylesheet" href="/docs/style.css"><link rel="icon" href="data:,"></head>
<body><nav aria-label="Contents"><h1>${escaped(document.info.title)} API</h1>${contents}
<a href="/openapi.json">openapi.json</a></nav>
<main>${prose(document.info.description ?? '')}${body}${section('Schemas', schemas(document))}</main></body></html>`;
}

type Found = { method: string; path: string; operation: Operation };

function operationsOf(document: OpenAPIV3_1.Document): Found[] {
  const sent = Object.entries(document.webhooks ?? {}) as [string, OpenAPIV3_1.PathItemObject][];
  const items = [...Object.entries(document.paths ?? {}), ...sent];
  return items.flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item?.[method];
      return operation ? [{ method, path, operation }] : [];
    }),
  );
}

function section(title: string, content: string): string {
  return `<section id="${slug(title)}"><h2>${escaped(title)}</h2>${content}</section>`;
}

function operationHtml({ method, path, operation }: Found): string {
  const body = operation.requestBody as OpenAPIV3_1.RequestBodyObject | undefined;
  const parameters = (operation.parameters ?? []) as OpenAPIV3_1.ParameterObject[];
  return `<article id="${slug(operation.operationId ?? path)}">
<h3><span class="method">${method.toUpperCase()}</span> <code>${escaped(path)}</code></h3>
<p class="lead">${escaped(operation.summary ?? '')}</p>${prose(operation.description ?? '')}
${parameters.length > 0 ? `<h4>Parameters</h4>${table(parameters.map(parameterRow))}` : ''}
${body ? `<h4>Body</h4>${schemaHtml(schemaIn(body.content))}` : ''}
${Object.entries(operation.responses ?? {})
  .filter(([status]) => status.startsWith('2'))
  .map(([status, response]) => responseHtml(status, response as OpenAPIV3_1.ResponseObject))
  .join('')}</article>`;
}

function responseHtml(status: string, response: OpenAPIV3_1.ResponseObject): string {
  const schema = schemaIn(response.content);
  return `<h4>${escaped(status)} ${escaped(response.description.replace(/^Default Response$/, ''))}</h4>${schemaHtml(schema)}`;
}

function parameterRow(parameter: OpenAPIV3_1.ParameterObject): string[] {
  const name = `<code>${escaped(parameter.name)}</code>${parameter.required ? ' *' : ''}`;
  return [name, escaped(parameter.in), typeOf(parameter.schema as Schema), escaped(parameter.description ?? '')];
}

function schemaIn(content: OpenAPIV3_1.ResponseObject['content']): Schema | undefined {
  return content?.['application/json']?.schema as Schema | undefined;
}

function schemas(document: OpenAPIV3_1.Document): string {
  return Object.entries(document.components?.schemas ?? {})
    .map(
      ([name, schema]) =>
        `<article id="${slug(`schema-${name}`)}"><h3>${escaped(name)}</h3>${schemaHtml(schema as Schema)}</article>`,
    )
    .join('');
}

/** An object as a table of its fields, nested ones indented; anything else by its type. */
function schemaHtml(schema: Schema | undefined): string {
  if (!schema || schema.type === 'null') return '';
  if (!schema.properties) return `<p>${typeOf(schema)}</p>`;
  return table(fieldRows(schema, ''));
}

function fieldRows(schema: Schema, prefix: string): string[][] {
  const required = new Set((schema.required as string[] | undefined) ?? []);
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).flatMap(([name, field]) => {
    const row = [
      `<code>${escaped(prefix + name)}</code>${required.has(name) ? ' *' : ''}`,
      typeOf(field),
      escaped(String(field.description ?? '')),
    ];
    const inner = (field.items as Schema | undefined) ?? field;
    return [row, ...(inner.properties ? fieldRows(inner, `${prefix}${name}${field.items ? '[].' : '.'}`) : [])];
  });
}

function typeOf(schema: Schema | undefined): string {
  if (!schema) return '';
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return `<a href="#${slug(`schema-${name}`)}">${escaped(name)}</a>`;
  }
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (choices) return choices.map(typeOf).join(' | ');
  if (schema.enum)
    return (schema.enum as unknown[]).map((value) => `<code>${escaped(JSON.stringify(value))}</code>`).join(' | ');
  if (schema.const !== undefined) return `<code>${escaped(JSON.stringify(schema.const))}</code>`;
  if (schema.type === 'array') return `${typeOf(schema.items as Schema)}[]`;
  return escaped([schema.type, schema.format].flat().filter(Boolean).join(' '));
}

function table(rows: string[][]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<div class="scroll" tabindex="0"><table>${cells.join('')}</table></div>`;
}

/** The little markdown that descriptions use: paragraphs, lists, `code` and **strong**. */
function prose(markdown: string): string {
  return markdown
    .trim()
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((block) => {
      const html = escaped(block)
        .replace(/`([^`]+)`/g, '<code>$1</code>')
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');
      if (!html.startsWith('- ')) return `<p>${html}</p>`;
      return `<ul>${html
        .split(/\n?^- /m)
        .filter(Boolean)
        .map((item) => `<li>${item}</li>`)
        .join('')}</ul>`;
    })
    .join('');
}

function slug(text: string): string {
  return text.replace(/[^A-Za-z0-9]+/g, '-').toLowerCase();
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

export const docsStyle = `
:root { color-scheme: light dark; --line: light-dark(#d9dde3, #343a43); --soft: light-dark(#f4f5f7, #1c2026);
  --link: light-dark(#0b5cad, #7ab8ff); }
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.55 system-ui, sans-serif; display: grid; grid-template-columns: 15rem minmax(0, 1fr);
  background: light-dark(#fff, #14171b); color: light-dark(#1b1f24, #e4e7eb); }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1.5rem 1rem; border-right: 1px solid var(--line); }
nav h1 { font-size: 1.1rem; margin: 0 0 1rem; }
nav a { display: block; padding: .25rem 0; }
a { color: var(--link); text-decoration: none; }
a:hover, td a, p a { text-decoration: underline; }
main { padding: 1.5rem 2rem 6rem; max-width: 62rem; }
h2 { margin: 3rem 0 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--line); }
h3 { margin: 2.2rem 0 .3rem; font-size: 1rem; }
h4 { margin: 1rem 0 .3rem; font-size: .85rem; }
.lead { margin: .2rem 0; }
.method { display: inline-block; min-width: 4.2rem; font: 600 12px/1.9 ui-monospace, monospace; text-align: center;
  background: var(--soft); border: 1px solid var(--line); border-radius: 4px; }
code { font: 13px ui-monospace, monospace; background: var(--soft); border-radius: 3px; padding: .1em .3em; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
td { border-top: 1px solid var(--line); padding: .35rem .8rem .35rem 0; vertical-align: top; }
@media (max-width: 760px) { body { display: block; } nav { position: static; height: auto; border: 0; } main { padding: 1rem; } }
`;
