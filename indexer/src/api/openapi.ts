import { z } from 'zod';
import { paging } from './answer';
import type { Endpoint } from './endpoint';

type Json = Record<string, unknown>;

const problemSchema = z.object({
  error: z.object({
    code: z.enum(['bad-request', 'not-found', 'not-ready', 'too-busy', 'internal']),
    message: z.string(),
    issues: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  }),
});

/** The API described in OpenAPI 3.1, from the very schemas that parse and answer. */
export function openApi(endpoints: readonly Endpoint[]): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'K-Gov index',
      version: '1',
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'What happened, read from the chain. Amounts are decimal text in base units, times are chain seconds. Every ' +
        'answer names the block it speaks of; its ETag changes with the block. Lists are read on with `cursor`.',
    },
    servers: [{ url: '/api/v1' }],
    paths: Object.fromEntries(endpoints.map((endpoint) => [endpoint.path, { get: operation(endpoint) }])),
  };
}

function operation({ path, summary, params, query, row, keyLength }: Endpoint): Json {
  const isList = keyLength !== null;
  const asked = isList ? query.extend(paging.shape) : query;
  return {
    operationId: path.replace(/[{}]/g, '').split('/').filter(Boolean).join('-'),
    summary,
    parameters: [...parameters(params, 'path'), ...parameters(asked, 'query')],
    responses: {
      200: {
        description: isList ? 'A page, as JSON or as CSV' : 'The thing',
        headers: { ETag: { schema: { type: 'string' } } },
        content: {
          'application/json': { schema: answerSchema(row, isList) },
          ...(isList ? { 'text/csv': { schema: { type: 'string' } } } : {}),
        },
      },
      304: { description: 'Nothing changed since the ETag sent in If-None-Match' },
      400: failure('The request is not understood'),
      ...(isList ? {} : { 404: failure('There is no such thing') }),
      503: failure('The index is not ready, or too busy'),
    },
  };
}

function parameters(shape: z.ZodObject, place: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = schemaOf(shape, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    // What is coerced from text can be anything for zod; callers write the type it becomes.
    schema: Object.keys(schema).length === 0 ? { type: 'string' } : schema,
  }));
}

function answerSchema(row: z.ZodObject, isList: boolean): Json {
  const place = { block: { type: 'integer' }, timestamp: { type: 'integer' } };
  const item = schemaOf(row, 'output');
  const cursor = { type: ['string', 'null'] };
  const properties = isList
    ? { ...place, items: { type: 'array', items: item }, previous: cursor, next: cursor }
    : { ...place, item };
  return { type: 'object', required: Object.keys(properties), properties };
}

function failure(description: string): Json {
  return { description, content: { 'application/json': { schema: schemaOf(problemSchema, 'output') } } };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}
