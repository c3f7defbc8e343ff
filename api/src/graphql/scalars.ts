import { dateParts } from '@kaskade/domain';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

function day(value: unknown): string {
  if (typeof value === 'string' && dateParts(value)) return value;
  throw new GraphQLError('A day is written as 2026-01-31.', { extensions: { code: 'BAD_USER_INPUT' } });
}

const onlyGivenOut = (): never => {
  throw new GraphQLError('Columns are given, never taken.', { extensions: { code: 'BAD_USER_INPUT' } });
};

const text = (node: ValueNode): unknown => (node.kind === Kind.STRING ? node.value : undefined);

/** A column goes out as it is: looking at each of its values would cost more than making it. */
const column = (name: string) =>
  new GraphQLScalarType({ name, serialize: (value) => value, parseValue: onlyGivenOut, parseLiteral: onlyGivenOut });

const COLUMNS = [
  'Strings',
  'OptionalStrings',
  'Ints',
  'OptionalInts',
  'Floats',
  'OptionalFloats',
  'Booleans',
  'OptionalBooleans',
];

/** The scalars of the SDL. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: new GraphQLScalarType({
    name: 'Date',
    serialize: (value) => value,
    parseValue: day,
    parseLiteral: (node) => day(text(node)),
  }),
  DateTime: new GraphQLScalarType({
    name: 'DateTime',
    serialize: (value) => value,
    parseValue: onlyGivenOut,
    parseLiteral: onlyGivenOut,
  }),
  ...Object.fromEntries(COLUMNS.map((name) => [name, column(name)])),
};
