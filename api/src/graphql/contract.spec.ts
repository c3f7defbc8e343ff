import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLObjectType } from 'graphql';
import {
  buildSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isObjectType,
  isScalarType,
  specifiedScalarTypes,
  type GraphQLSchema,
} from 'graphql';
import {
  AGREEMENT_SUBJECTS,
  ASIDE_SUBJECTS,
  fieldNames,
  isRecordKind,
  ITEM_KINDS,
  LINK_KINDS,
  NODE_KINDS,
  toColumns,
} from '@kaskade/domain';
import { FINDING_CODES } from '@kaskade/analysis';
import { smallGraph } from '../../testing/test-store';
import { TestApi } from '../../testing/test-api';
import { readTypeDefinitions } from './type-definitions';
import { resolversOf, type Services } from './kaskade-graphql.module';

const sdl = buildSchema(readTypeDefinitions());
const ours = Object.values(sdl.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !specifiedScalarTypes.some((type) => type.name === name),
);

/** Names of fields that resolvers answer: `Goal.owners`. */
const resolved = new Set(
  resolversOf({} as Services).flatMap((map) =>
    Object.entries(map).flatMap(([type, fields]) =>
      isScalarType(fields) ? [type] : Object.keys(fields as object).map((field) => `${type}.${field}`),
    ),
  ),
);

/** What lies ready in what a resolver gives, and needs none of its own. */
const READY: Readonly<Record<string, readonly string[]>> = {
  Workspace: [
    'id',
    'name',
    'revision',
    'epoch',
    'createdAt',
    'changedAt',
    'importedFile',
    'importedAt',
    'sample',
    'settings',
  ],
  Cascade: ['parent', 'child', ...fieldNames('cascade')],
  ...Object.fromEntries(
    NODE_KINDS.map((kind) => [kind[0]!.toUpperCase() + kind.slice(1), ['id', 'workspace', ...fieldNames(kind)]]),
  ),
};
const PLAIN_TYPES = ours.filter(
  (type): type is GraphQLObjectType =>
    isObjectType(type) && !(type.name in READY) && !['Query', 'Mutation', 'Subscription'].includes(type.name),
);

describe('the SDL', () => {
  it('says what every type, field, argument-like input field and value means', () => {
    const silent = ours.flatMap((type) => {
      const parts =
        isObjectType(type) || isInputObjectType(type) || (isAbstractType(type) && 'getFields' in type)
          ? Object.values(type.getFields())
          : isEnumType(type)
            ? type.getValues()
            : [];
      return [
        ...(type.description ? [] : [type.name]),
        ...parts.filter((part) => !part.description).map((part) => `${type.name}.${part.name}`),
      ];
    });
    expect(silent).toEqual([]);
  });

  it('has a resolver, or a value that lies ready, for every field of what is stored', () => {
    const missing = ours.filter(isObjectType).flatMap((type) => {
      if (PLAIN_TYPES.includes(type)) return [];
      const ready = READY[type.name] ?? [];
      return Object.keys(type.getFields())
        .filter((field) => !resolved.has(`${type.name}.${field}`) && !ready.includes(field))
        .map((field) => `${type.name}.${field}`);
    });
    expect(missing).toEqual([]);
  });

  it('has a field for every resolver, and a scalar for every scalar', () => {
    const known = new Set(
      ours.flatMap((type) =>
        isScalarType(type)
          ? [type.name]
          : isObjectType(type)
            ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
            : [`${type.name}.__resolveType`],
      ),
    );
    expect([...resolved].filter((name) => !known.has(name))).toEqual([]);
    expect(
      ours
        .filter(isScalarType)
        .map(({ name }) => name)
        .filter((name) => !resolved.has(name)),
    ).toEqual([]);
  });

  it('has the fields of the domain in its nodes and in its columns, and no others', () => {
    const columns = toColumns(smallGraph());
    const fieldsOf = (name: string) => Object.keys((sdl.getType(name) as GraphQLObjectType).getFields()).sort();
    expect(fieldsOf('GraphColumns')).toEqual(Object.keys(columns).sort());
    expect(fieldsOf('NodeColumns')).toEqual([...ITEM_KINDS].sort());
    expect(fieldsOf('LinkColumns')).toEqual([...LINK_KINDS].sort());
    expect(fieldsOf('CascadeColumns')).toEqual(Object.keys(columns.cascade).sort());
    expect(fieldsOf('Settings')).toEqual(Object.keys(columns.settings).sort());
    for (const kind of ITEM_KINDS) {
      const name = kind[0]!.toUpperCase() + kind.slice(1);
      expect(fieldsOf(`${name}Columns`)).toEqual(Object.keys(columns.nodes[kind]).sort());
      if (!isRecordKind(kind)) expect(fieldsOf(name)).toEqual(expect.arrayContaining(Object.keys(columns.nodes[kind])));
      expect(inputFields(sdl, `${name}FieldInput`)).toEqual([...fieldNames(kind)].sort());
      expect(inputFields(sdl, `Add${name}Input`)).toEqual(['id', ...fieldNames(kind)].sort());
    }
    expect(inputFields(sdl, 'SettingsFieldInput')).toEqual([...fieldNames('settings')].sort());
    expect(inputFields(sdl, 'SettingsInput')).toEqual([...fieldNames('settings')].sort());
    expect(inputFields(sdl, 'CascadeFieldInput')).toEqual([...fieldNames('cascade')].sort());
  });

  it('knows every kind of link, finding and node that the domain knows', () => {
    const values = (name: string) => {
      const type = sdl.getType(name);
      return isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    };
    expect(values('NodeKind')).toEqual([...NODE_KINDS]);
    expect(values('ItemKind')).toEqual([...ITEM_KINDS]);
    expect(values('AsideSubject')).toEqual([...ASIDE_SUBJECTS]);
    expect(values('AgreementSubject')).toEqual([...AGREEMENT_SUBJECTS]);
    expect(values('LinkKind')).toEqual([...LINK_KINDS]);
    expect(values('FindingCode')).toEqual([...FINDING_CODES]);
  });

  it('follows one workspace with every subscription, so that one place can say who may', () => {
    const fields = Object.values((sdl.getType('Subscription') as GraphQLObjectType).getFields());
    expect(fields.length).toBeGreaterThan(0);
    for (const { name, args } of fields)
      expect([name, String(args.find((arg) => arg.name === 'workspace')?.type)]).toEqual([name, 'ID!']);
  });

  it('takes changes as inputs of which exactly one is given, never as JSON', () => {
    for (const name of ['ChangeInput', 'WorkspaceStartInput', 'GoalFieldInput']) {
      const type = sdl.getType(name);
      expect(isInputObjectType(type) && type.isOneOf).toBe(true);
    }
    expect(ours.filter(isScalarType).map(({ name }) => name)).not.toContain('JSON');
  });
});

describe('the running API', () => {
  it('serves the schema of the SDL', async () => {
    const api = await TestApi.start();
    const { schema } = api.app.get(GraphQLSchemaHost);
    const names = (of: GraphQLSchema) =>
      Object.keys(of.getTypeMap())
        .filter((name) => !name.startsWith('__'))
        .sort();
    expect(names(schema)).toEqual(names(sdl));
    await api.stop();
  });
});

function inputFields(schema: GraphQLSchema, name: string): string[] {
  const type = schema.getType(name);
  return isInputObjectType(type) ? Object.keys(type.getFields()).sort() : [];
}
